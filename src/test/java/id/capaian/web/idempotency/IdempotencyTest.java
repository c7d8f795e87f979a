package id.capaian.web.idempotency;

import static id.capaian.Door.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST that is sent again with its key does its work once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {
    private static final int AT_ONCE = 8;

    @Inject
    DataSource database;

    @Inject
    ExpiredKeys expired;

    private World world;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        world = new World();
    }

    @Test
    void theFirstAnswerIsGivenAgain() {
        var first = draft(key);
        var again = draft(key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        for (var header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(again.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
        }
        assertDrafts(1);
    }

    @Test
    void anotherLayoutOfTheSameBodyIsTheSameRequest() {
        var first = post(
                key,
                "regions",
                "{\"code\": \"%s.77\", \"name\": \"A\", \"level\": \"CITY\"}".formatted(world.province));
        var again = post(
                key, "regions", "{\"level\":\"CITY\",\"name\":\"A\",\n\"code\":\"%s.77\"}".formatted(world.province));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theFirstAnswerIsGivenAgainAfterTheResourceHasChanged() {
        var first = draft(key);
        Door.patch("achievements/" + first.path("id"), Map.of("title", "Lain")).statusCode(200);
        assertThat(draft(key).asString()).isEqualTo(first.asString());
    }

    @Test
    void withAnotherBodyTheKeyIsRefused() {
        draft(key);
        var other = world.achievement();
        other.put("title", "Lain");
        post(key, "achievements", other)
                .then()
                .statusCode(422)
                .body("type", equalTo("http://localhost:8080/problems/idempotency-key-reused"))
                .body("detail", equalTo("This Idempotency-Key came before with another body or address."));
        assertDrafts(1);
    }

    @Test
    void aRequestThatFailedLeavesNoKey() {
        var wrong = world.achievement();
        wrong.put("opd", "nobody");
        post(key, "achievements", wrong).then().statusCode(422).body("errors[0].pointer", equalTo("/opd"));
        wrong.put("title", "");
        post(key, "achievements", wrong).then().statusCode(422);
        assertThat(draft(key).statusCode()).isEqualTo(201);
        assertDrafts(1);
    }

    @Test
    void withoutAKeyEveryRequestIsANewOne() {
        world.draft(world.achievement());
        world.draft(world.achievement());
        assertDrafts(2);
    }

    @Test
    void anotherAuthorsKeyIsAnotherKey() throws SQLException {
        draft(key);
        sql("update idempotency_key set author_id = 'token:another' where request_key = ?");
        draft(key);
        assertDrafts(2);
    }

    @Test
    void aKeyIsUnknownAfterADay() throws SQLException {
        draft(key);
        age();
        draft(key);
        draft(key);
        assertDrafts(2);
    }

    @Test
    void expiredKeysAreRemoved() throws SQLException {
        draft(key);
        expired.remove();
        assertThat(kept()).isEqualTo(1);
        age();
        expired.remove();
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "kunci-é"})
    void aKeyThatIsNoneIsNamed(String wrong) {
        refuse(wrong);
    }

    @Test
    void aKeyIsNotTooLongAndThereIsOne() {
        refuse("k".repeat(256));
        assertThat(draft("k".repeat(255)).statusCode()).isEqualTo(201);
        admin().header("Idempotency-Key", "one", "two")
                .body(world.achievement())
                .post("/v1/achievements")
                .then()
                .statusCode(400);
    }

    @Test
    void atTheSameMomentTheWorkIsDoneOnce() throws Exception {
        var answers = atOnce(() -> draft(key));
        assertThat(answers.map(answer -> answer.statusCode() + answer.header("ETag") + answer.asString())
                        .collect(Collectors.toSet()))
                .hasSize(1)
                .allMatch(answer -> answer.startsWith("201"));
        assertDrafts(1);
    }

    @Test
    void atTheSameMomentAnExpiredKeyIsTakenOnce() throws Exception {
        draft(key);
        age();
        assertThat(atOnce(() -> draft(key)).map(Response::asString).collect(Collectors.toSet()))
                .hasSize(1);
        assertDrafts(2);
    }

    private static Stream<Response> atOnce(Callable<Response> request) throws Exception {
        var clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = clients.invokeAll(Collections.nCopies(AT_ONCE, request));
            var all = Stream.<Response>builder();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all.build();
        } finally {
            clients.shutdown();
        }
    }

    private Response draft(String key) {
        return post(key, "achievements", world.achievement());
    }

    private static Response post(String key, String path, Object body) {
        return admin().header("Idempotency-Key", key).body(body).post("/v1/" + path);
    }

    private void refuse(String wrong) {
        draft(wrong)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("idempotency-key"));
        assertDrafts(0);
    }

    private void assertDrafts(int expected) {
        assertThat(admin().get("/v1/achievements?status=DRAFT&opd=" + world.opd).<Integer>path("page.total"))
                .isEqualTo(expected);
    }

    private void age() throws SQLException {
        sql("update idempotency_key set created_at = created_at - interval '24' hour where request_key = ?");
    }

    private long kept() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from idempotency_key where request_key = ?")) {
            query.setString(1, key);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void sql(String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(update)) {
            statement.setString(1, key);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
