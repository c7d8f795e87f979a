package id.capaian.journal;

import static id.capaian.Door.admin;
import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight clients write at once, on things of their own and on the same ones. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LoadTest {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 12;

    @Inject
    DataSource database;

    private World world;
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    @BeforeEach
    void begin() {
        world = new World();
    }

    @Test
    void nothingIsLostAndTheJournalIsWhole() throws Exception {
        world.measure("2025", 0).statusCode(201);
        var shared = List.of(
                "indicators/" + world.indicator + "/measurements/" + world.province + "/2025",
                "achievements/" + world.draft(counted()));
        var before = entries();
        atOnce(client -> {
            for (var round = 0; round < ROUNDS; round++) {
                increment(
                        shared.get(0),
                        "value",
                        (path, body, request) -> request.body(body).put(path));
                increment(
                        shared.get(1),
                        "beneficiaries",
                        (path, body, request) -> request.contentType("application/merge-patch+json")
                                .body(body)
                                .patch(path));
                publish(client, round);
            }
        });
        var each = CLIENTS * ROUNDS;
        get(shared.get(0)).body("value", equalTo(each));
        assertThat(admin().get("/v1/" + shared.get(1)).<Integer>path("beneficiaries"))
                .isEqualTo(each);
        assertThat(statuses.keySet()).isSubsetOf(200, 201, 412);
        assertThat(statuses.get(201)).hasValue(each);
        assertThat(statuses.get(200)).hasValue(3 * each);
        // One entry for each write that was accepted: two increments, a draft and its publication.
        assertIntact(before + 4L * each);
    }

    @Test
    void aKeyThatAllSendAtOnceIsUsedOnce() throws Exception {
        var answers = ConcurrentHashMap.<String>newKeySet();
        var before = entries();
        atOnce(client -> {
            for (var round = 0; round < ROUNDS; round++) {
                var request = admin().header("Idempotency-Key", world.opd + "-" + round);
                answers.add(count(request.body(world.achievement()).post("/v1/achievements"))
                        .asString());
            }
        });
        assertThat(answers).hasSize(ROUNDS);
        assertThat(statuses.keySet()).containsOnly(201);
        assertIntact(before + ROUNDS);
    }

    /** Reads, adds one and writes, again and again until nobody came in between. */
    private void increment(String path, String property, Write write) {
        Response written;
        do {
            var seen = admin().get("/v1/" + path);
            var next = seen.<Number>path(property).intValue() + 1;
            written = count(write.send("/v1/" + path, Map.of(property, next), amend(seen.header("ETag"))));
        } while (written.statusCode() == 412);
    }

    private void publish(int client, int round) {
        var key = world.opd + "-" + client + "-" + round;
        var draft = count(
                admin().header("Idempotency-Key", key).body(world.achievement()).post("/v1/achievements"));
        count(amend(draft.header("ETag")).put(draft.header("Location") + "/publication"));
    }

    private static RequestSpecification amend(String etag) {
        return admin().header("If-Match", etag).queryParam("reason", "Bertambah satu.");
    }

    private Map<String, Object> counted() {
        var achievement = world.achievement();
        achievement.put("beneficiaries", 0);
        return achievement;
    }

    private Response count(Response answer) {
        statuses.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                .incrementAndGet();
        return answer;
    }

    private void assertIntact(long expected) throws SQLException {
        try (var connection = database.getConnection()) {
            var found = Chain.verify(connection);
            assertThat(found.finding()).isNull();
            assertThat(found.entries()).isEqualTo(expected);
        }
    }

    private long entries() throws SQLException {
        try (var connection = database.getConnection()) {
            return Chain.verify(connection).entries();
        }
    }

    private interface Write {
        Response send(String path, Map<String, Object> body, RequestSpecification request);
    }

    private interface Client {
        void write(int number) throws Exception;
    }

    private static void atOnce(Client client) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (var i = 0; i < CLIENTS; i++) {
                var number = i;
                work.add(() -> {
                    client.write(number);
                    return null;
                });
            }
            for (Future<Void> one : pool.invokeAll(work)) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
