package id.capaian;

import static id.capaian.HostileInputTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.HostileWorld.Writing;
import id.capaian.Wire.Answer;
import id.capaian.Wire.Header;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an address or a header holds, the answer is a problem, and nothing changes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
class HostileRequestTest {
    private static final Header TOKEN = new Header("Authorization", "Bearer " + Door.adminToken());
    private static final Header ANY = new Header("If-Match", "*");

    private HostileWorld world;

    @BeforeEach
    void prepare() {
        // Nothing that is refused changes it, so that one serves all.
        if (world == null) {
            world = new HostileWorld();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope=1",
                "size=1&size=2",
                "size=",
                "size",
                "size=0",
                "size=-1",
                "size=201",
                "size=1.5",
                "size=x",
                "size=99999999999",
                "size=%00",
                "size=%EF%BF%BD",
                "size=%FF",
                "size=1;size=2",
                "sort=nope",
                "sort=-",
                "sort=,",
                "sort=updatedAt,-updatedAt",
                "sort=-updatedAt;drop",
                "sort=name%27",
                "region=%00",
                "region=%ED%A0%80",
                "region=%3Cb%3E",
                "region=%EF%BF%BF",
                "%00=1",
                "a[]=1",
                "=1",
                "?"
            })
    void aParameterThatCannotBeMeantIsRefusedByName(String query) {
        lists().forEach(list -> {
            var about = list + "?" + query;
            var answer = Wire.send("GET", about);
            isProblem(about, answer, 400);
            assertThat(answer.json().at("/errors/0").has("parameter"))
                    .as(about + answer)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "regions, level=x",
        "opds, type=x",
        "opds, active=yes",
        "opds, active=",
        "programs, year=x",
        "programs, year=99999999999",
        "programs, flagship=1",
        "programs, opd=%00",
        "indicators, tier=x",
        "indicators, frequency=year",
        "indicators, sdg=1e400",
        "achievements, status=x",
        "achievements, year=NaN",
        "achievements, from=2025-02-30",
        "achievements, to=9999",
        "achievements, hasPhoto=1",
        "achievements, tag=%00",
        "achievements, hasVideo=TRUE"
    })
    void aFilterThatCannotBeReadIsRefusedByName(String list, String query) {
        var answer = Wire.send("GET", "/v1/" + list + "?" + query);
        isProblem(query, answer, 400);
        assertThat(answer.json().at("/errors/0/parameter").textValue())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "!!!",
                "====",
                "code",
                "code|",
                "code|a|b",
                "name|a|b",
                "-code|a",
                "code|\uFFFF",
                "code|a\n\u0000",
                "region,period,id|36|2024-01-01|99999999999999999999",
                "region,period,id|36|+999999999-12-31|1",
                "region,period,id|36|2024-02-30|1",
                "region,period,id|36|-999999999-01-01|1",
                "region,period,id|36|2024",
                "-achievedOn,-id|2024-01-01|x",
                "-achievedOn,-id|+999999999-01-01|1-1-1-1-1",
                "-achievedOn,-id|0000-01-01|01a20dfc-87dd-7c1f-883a-5809ac0dfa91"
            })
    void aCursorThatIsNotOursIsRefused(String cursor) {
        var text = cursor.replace('|', '\u001f').getBytes(StandardCharsets.UTF_8);
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        lists().flatMap(list -> Stream.of(cursor, encoded).map(after -> list + "?after=" + encode(after)))
                .forEach(target -> {
                    var answer = Wire.send("GET", target);
                    // A cursor of the list's own making passes, whatever row it stands for.
                    if (!isOwn(cursor, target)) {
                        isProblem(target, answer, 400);
                        assertThat(answer.json().at("/errors/0/parameter").textValue())
                                .isEqualTo("after");
                    }
                    assertThat(answer.status()).as(target).isLessThan(500);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "a%00b",
                "%FF",
                "%ED%A0%80",
                "%F0%9F%98%80",
                "%27%3B%20drop%20table%20region%3B--",
                "..%2f..%2fetc",
                "%3Cscript%3E",
                "%EF%BF%BF",
                "00000000-0000-0000-0000-000000000000"
            })
    void aKeyThatNothingHasIsNotFound(String key) {
        var places = Stream.concat(
                Stream.of("regions/", "opds/", "programs/", "indicators/", "achievements/")
                        .map(room -> "/v1/" + room),
                Stream.of("/v1/indicators/", "/problems/"));
        Stream.concat(
                        places.map(place -> place + key),
                        Stream.of(
                                "/v1/" + key,
                                "/v1/indicators/" + key + "/measurements",
                                "/v1/indicators/" + key + "/targets",
                                world.indicatorPath() + "/measurements/" + key + "/2024",
                                world.indicatorPath() + "/targets/" + key + "/2024/RPJMD"))
                .forEach(target -> isProblem(target, Wire.send("GET", target, TOKEN), 404));
    }

    /** Without a proper address or head there is no request yet, so the answer has a status only. */
    @Test
    void whatIsNoHttpIsRefused() {
        assertThat(Stream.of("/v1/regions/%zz", "/v1/regions?size=%", "/v1/regions/a|b", "/v1/regions?size=1%2")
                        .map(target -> Wire.send("GET", target).status()))
                .containsOnly(400);
        assertThat(Wire.send("GET", "/v1/regions/" + "a".repeat(5_000)).status())
                .isEqualTo(414);
        assertThat(Wire.send("GET", "/v1/regions", new Header("X", "a".repeat(70_000)))
                        .status())
                .isEqualTo(431);
        assertThat(Wire.send("GET", "/v1/regions", new Header("X", "\u0001")).status())
                .isEqualTo(400);
        assertThat(Wire.send("G@T", "/v1/regions").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic x", "Bearer", "Bearer ", "Bearer x y", "Bearer é", "x", "bearer cap_x", "Bearer '"})
    void aTokenThatIsNoneIsRefused(String authorization) {
        unchanged(() -> writings()
                .forEach(writing -> isProblem(
                        writing + authorization, send(writing, new Header("Authorization", authorization), ANY), 401)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "0", "*,*", "\"0", "\"0\", x", "**", "\"0\" \"1\"", "W/", "LONG"})
    void anIfMatchThatIsNoneIsRefused(String value) {
        var etag = new Header("If-Match", value.replace("LONG", "\"0\"" + ",\"x\"".repeat(1_500) + "!"));
        unchanged(() -> writings()
                .filter(writing -> !writing.method().equals("POST") && !isFigure(writing))
                .forEach(writing -> {
                    var answer = send(writing, TOKEN, etag);
                    isProblem(writing + value, answer, 400);
                    assertThat(answer.json().at("/errors/0/parameter").textValue())
                            .isEqualTo("If-Match");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "x",
                ";",
                "text/html, x",
                "application/x-www-form-urlencoded",
                "multipart/form-data"
            })
    void aBodyOfAnotherKindIsRefused(String type) {
        unchanged(() -> world.writings()
                .forEach(writing -> isProblem(
                        writing + type,
                        Wire.send(writing.method(), writing.path(), "{}", TOKEN, ANY, new Header("Content-Type", type)),
                        415)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "x", ",", "a/b;q=x"})
    void anAnswerOfAnotherKindIsRefused(String type) {
        unchanged(() -> {
            lists().forEach(list -> isProblem(list, Wire.send("GET", list, new Header("Accept", type)), 406));
            world.writings()
                    .forEach(writing ->
                            isProblem(writing + type, send(writing, TOKEN, ANY, new Header("Accept", type)), 406));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "TRACE", "PROPFIND", "get", "PUT", "DELETE", "PATCH"})
    void aMethodThatIsNotServedIsRefused(String method) {
        unchanged(
                () -> lists().forEach(list -> isProblem(method + list, Wire.send(method, list, TOKEN, ANY), 404, 405)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?reason=",
                "?reason=%20",
                "?reason=%00",
                "?reason=%3Cb%3E",
                "?reason=a&reason=b",
                "?nope=1",
                "?reason=LONG"
            })
    void aWithdrawalWithoutAReasonIsRefused(String query) {
        var target = world.draftPath() + "/publication" + query.replace("LONG", "a".repeat(1_001));
        unchanged(() -> {
            var answer = Wire.send("DELETE", target, TOKEN, ANY);
            isProblem(query, answer, 400);
            assertThat(answer.json().at("/errors/0").has("parameter"))
                    .as(answer.toString())
                    .isTrue();
        });
    }

    private void unchanged(Runnable deeds) {
        var before = world.everything();
        deeds.run();
        assertThat(world.everything()).isEqualTo(before);
    }

    private Stream<String> lists() {
        return Stream.concat(
                Stream.of("regions", "opds", "indicators", "achievements").map(room -> "/v1/" + room),
                Stream.of("measurements", "targets").map(kind -> world.indicatorPath() + "/" + kind));
    }

    /** All that write, also those without a body. */
    private Stream<Writing> writings() {
        var publication = world.draftPath() + "/publication";
        var deletions = world.writings().stream()
                .filter(writing -> writing.method().equals("PATCH"))
                .map(writing -> new Writing("DELETE", writing.path(), "", writing.good()));
        var bare = Stream.of("PUT", "DELETE")
                .map(method ->
                        new Writing(method, publication + (method.equals("PUT") ? "" : "?reason=a"), "", Map.of()));
        return Stream.of(world.writings().stream(), deletions, bare).flatMap(writing -> writing);
    }

    private static boolean isFigure(Writing writing) {
        return writing.path().startsWith("/v1/indicators/") && writing.path().contains("2024");
    }

    private static boolean isOwn(String cursor, String target) {
        return List.of("code|", "code|a").contains(cursor) && !target.contains("achievements");
    }

    private static Answer send(Writing writing, Header... headers) {
        var type = new Header("Content-Type", writing.type());
        var all = Stream.concat(Stream.of(headers), writing.type().isEmpty() ? Stream.empty() : Stream.of(type));
        var body = Hostility.withTexts(writing.good(), "a").toString();
        return writing.type().isEmpty()
                ? Wire.send(writing.method(), writing.path(), all.toArray(Header[]::new))
                : Wire.send(writing.method(), writing.path(), body, all.toArray(Header[]::new));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
