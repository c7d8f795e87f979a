package id.capaian.edge;

import static id.capaian.Door.anyone;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers from memory are those that the database would give. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(EdgeTest.Keeping.class)
class EdgeTest {
    private static final List<String> PAGES =
            List.of("indicators", "regions", "regions?size=1", "search?q=dinas", "catalog", "reports/overview");

    @Inject
    EntityManagerFactory database;

    private World world;

    /** As it is for everybody but the other tests. */
    public static final class Keeping implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("capaian.cache-mebibytes", "8");
        }
    }

    @BeforeEach
    void begin() {
        world = new World();
    }

    private static Response ask(String path) {
        return anyone().get("/v1/" + path);
    }

    private static List<Header> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !List.of("content-length", "content-encoding", "transfer-encoding")
                        .contains(header.getName().toLowerCase(Locale.ROOT)))
                .sorted((one, other) -> one.getName().compareToIgnoreCase(other.getName()))
                .toList();
    }

    private long statements() {
        return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    @Test
    void theSameQuestionIsAnsweredWithTheSameBytesAndHeadersWithoutTheDatabase() {
        for (var page : PAGES) {
            var first = ask(page);
            var before = statements();
            var second = ask(page);
            assertThat(statements()).as(page).isEqualTo(before);
            assertThat(second.asString()).isEqualTo(first.asString());
            assertThat(headers(second).toString())
                    .as(page)
                    .isEqualTo(headers(first).toString());
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.header("Vary")).isEqualTo("Accept, Accept-Encoding, Accept-Language, Origin");
        }
    }

    @Test
    void parametersInAnotherOrderAskTheSame() {
        ask("indicators?size=3&opd=" + world.opd);
        var before = statements();
        ask("indicators?opd=" + world.opd + "&size=3").then().body("page.total", equalTo(1));
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void otherSitesAreToldThatTheyMayAsk() {
        var first = ask("indicators?size=2");
        var before = statements();
        for (var origin : List.of("https://satu.example", "https://dua.example")) {
            var answer = anyone().header("Origin", origin).get("/v1/indicators?size=2");
            assertThat(statements()).isEqualTo(before);
            assertThat(answer.headers().getValues("Access-Control-Allow-Origin"))
                    .containsExactly(origin);
            assertThat(headers(answer).stream()
                            .filter(header ->
                                    !header.getName().toLowerCase(Locale.ROOT).startsWith("access-control-"))
                            .toList()
                            .toString())
                    .isEqualTo(headers(first).toString());
        }
    }

    @Test
    void aListIsCountedOnceForAllItsPages() {
        world.published(world.achievement());
        var list = "achievements?opd=" + world.opd;
        ask(list + "&facets=year").then().body("page.total", equalTo(1)).body("facets.year[0].count", equalTo(1));
        var before = statements();
        ask(list + "&facets=year&size=1").then().body("page.total", equalTo(1));
        assertThat(statements() - before).as("no more than the page").isEqualTo(1);
        world.published(world.achievement());
        ask(list + "&facets=year").then().body("page.total", equalTo(2)).body("facets.year[0].count", equalTo(2));
    }

    @Test
    void whatIsWrittenIsSeenAtOnce() {
        var path = "indicators/" + world.indicator + "/measurements";
        ask(path).then().body("page.total", equalTo(0));
        put(path + "/" + world.province + "/2024", Map.of("value", 5)).statusCode(201);
        ask(path).then().body("page.total", equalTo(1));
        put(path + "/" + world.province + "/2024", Map.of("value", 6)).statusCode(200);
        ask(path + "/" + world.province + "/2024").then().body("value", equalTo(6));
    }

    @Test
    void whatATokenOpensIsGivenToNobodyElse() {
        var draft = post("achievements", Map.of("opd", world.opd, "title", "Rahasia"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Door.admin().get("/v1/achievements/" + draft).then().statusCode(200);
        ask("achievements/" + draft).then().statusCode(404);
        Door.admin()
                .get("/v1/achievements?status=DRAFT&opd=" + world.opd)
                .then()
                .body("page.total", equalTo(1));
        ask("achievements?opd=" + world.opd).then().body("page.total", equalTo(0));
        ask("achievements?opd=" + world.opd).then().body("page.total", equalTo(0));
    }

    @Test
    void eachLanguageAndFormatHasItsOwnAnswer() {
        for (var i = 0; i < 2; i++) {
            assertThat(ask("indicators?opd=" + world.opd + "&format=csv").contentType())
                    .startsWith("text/csv");
            assertThat(anyone().accept("text/csv")
                            .get("/v1/indicators?opd=" + world.opd)
                            .contentType())
                    .startsWith("text/csv");
            assertThat(ask("indicators?opd=" + world.opd).contentType()).startsWith("application/json");
        }
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var etag = ask("indicators?opd=" + world.opd).header("ETag");
        assertThat(etag).matches("\"[A-Za-z0-9_-]{16}\"");
        var again = anyone().header("If-None-Match", etag).get("/v1/indicators?opd=" + world.opd);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.headers().asList().stream().map(Header::getName).map(name -> name.toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder("cache-control", "data-version", "etag", "vary");
        assertThat(again.header("ETag")).isEqualTo(etag);
        post("indicators", world.indicator(world.indicator + "-b")).statusCode(201);
        assertThat(anyone().header("If-None-Match", etag)
                        .get("/v1/indicators?opd=" + world.opd)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void eachIsSentTheSmallestThatItAccepts() throws Exception {
        var expected = Map.ofEntries(
                entry("gzip, deflate, br, zstd", "br"),
                entry("BR", "br"),
                entry("*", "br"),
                entry("gzip", "gzip"),
                entry("br;q=0, gzip", "gzip"),
                entry("br; q=0.000, *", "gzip"),
                entry("br;q=0.5, gzip;q=0.8", "gzip"),
                entry("gzip;q=0, br", "br"),
                entry("gzip;q=0, br;q=0", "identity"),
                entry("gzip;q=0.5, identity", "identity"),
                entry("*;q=0", "identity"),
                entry("deflate", "identity"),
                entry("", "identity"));
        for (var asked : expected.entrySet()) {
            // A page of its own, which is made for the first of these.
            var page = "indicators?opd=" + world.opd + "&size="
                    + (1 + asked.getKey().length());
            for (var i = 0; i < 3; i++) {
                var answer = send(page, "GET", asked.getKey());
                assertThat(coding(answer)).as(asked.getKey()).isEqualTo(asked.getValue());
                assertThat(new String(decoded(answer), UTF_8))
                        .isEqualTo(ask(page).asString());
                var head = send(page, "HEAD", asked.getKey());
                assertThat(head.body()).isEmpty();
                assertThat(coding(head)).isEqualTo(asked.getValue());
                assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
                assertThat(head.headers().firstValue("ETag"))
                        .isEqualTo(answer.headers().firstValue("ETag"));
            }
        }
    }

    private static String coding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("identity");
    }

    private static byte[] decoded(HttpResponse<byte[]> answer) throws IOException {
        var bytes = new ByteArrayInputStream(answer.body());
        return switch (coding(answer)) {
            case "br" -> new BrotliInputStream(bytes).readAllBytes();
            case "gzip" -> new GZIPInputStream(bytes).readAllBytes();
            default -> answer.body();
        };
    }

    @Test
    void thoseWhoAskAtOnceWaitForOneAnswer() {
        post("indicators", world.indicator(world.indicator + "-c")).statusCode(201);
        var before = statements();
        ask("opds/" + world.opd + "/scorecard?year=2025").then().statusCode(200);
        var alone = statements() - before;
        var client = HttpClient.newHttpClient();
        for (var year = 2010; year < 2025; year++) {
            var question = "opds/%s/scorecard?year=%d".formatted(world.opd, year);
            before = statements();
            var answers = Stream.generate(
                            () -> client.sendAsync(request(question, "GET", "identity"), BodyHandlers.ofString()))
                    .limit(50)
                    .toList();
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
            assertThat(statements() - before).as(question).isEqualTo(alone);
            assertThat(answers.stream().map(answer -> answer.join().body()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void refusalsAreNotKept() {
        ask("indicators?siez=3").then().statusCode(400);
        ask("indicators?siez=3").then().statusCode(400);
        ask("indicators/" + world.indicator + "-d").then().statusCode(404);
        post("indicators", world.indicator(world.indicator + "-d")).statusCode(201);
        ask("indicators/" + world.indicator + "-d").then().statusCode(200);
    }

    private static HttpResponse<byte[]> send(String path, String method, String encodings) throws Exception {
        return HttpClient.newHttpClient().send(request(path, method, encodings), BodyHandlers.ofByteArray());
    }

    private static HttpRequest request(String path, String method, String encodings) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/" + path))
                .header("Accept-Encoding", encodings)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
    }
}
