package id.capaian.access;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static id.capaian.access.Tokens.content;
import static id.capaian.access.Tokens.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.journal.Entry;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever a token is sent, by right or by mistake, it is not said again and not kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecretsTest {
    private static final String JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzaXRpIn0.c2lnbmF0dXJl";

    private final Log log = new Log();
    private final Logger root = Logger.getLogger("");

    @BeforeEach
    void listen() {
        root.addHandler(log);
        Logger.getLogger("id.capaian").setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(log);
        Logger.getLogger("id.capaian").setLevel(null);
    }

    @Test
    void noAnswerNoLogAndNoEntryRepeatsAToken() {
        var world = new World();
        var valid = Tokens.of(Role.EDITOR, world.opd);
        var revoked = Door.post("tokens", content("editor", world.opd)).extract();
        Door.delete("tokens/" + revoked.path("id")).statusCode(204);
        var unknown = "cap_" + "0123456789abcdef".repeat(4);

        for (var token : List.of(valid, revoked.<String>path("token"), unknown, JWT)) {
            answers(world, token).forEach(answer -> {
                assertThat(answer.statusCode()).isLessThan(500);
                assertThat(answer.asString() + answer.headers()).doesNotContain(token);
            });
            assertThat(log.everything()).doesNotContain(token);
            assertThat(journal()).doesNotContain(token);
        }
        assertThat(log.everything()).contains("proof that somebody listens");
        hashes().forEach(hash -> {
            assertThat(log.everything()).doesNotContain(hash);
            assertThat(journal()).doesNotContain(hash);
        });
    }

    /** A token in every place where people put one. */
    private static Stream<Response> answers(World world, String token) {
        Logger.getLogger("id.capaian.access").fine("proof that somebody listens");
        return Stream.of(
                with(token).get("/v1/me"),
                with(token).get("/v1/nowhere"),
                with(token).get("/nowhere"),
                with(token).body("{").post("/v1/achievements"),
                with(token).body(world.achievement()).post("/v1/achievements"),
                with(token).body(Map.of("a", "b")).post("/v1/regions"),
                with(token + "x").get("/v1/me"),
                with(token + " x").get("/v1/me"),
                anyone().header("Authorization", token).get("/v1/me"),
                anyone().header("Authorization", "Basic " + token).get("/v1/me"),
                anyone().header("Authorization", "Token " + token).get("/v1/regions"),
                anyone().get("/v1/regions?token=" + token),
                anyone().get("/v1/regions?" + token + "=1"),
                anyone().get("/v1/regions?after=" + token),
                anyone().get("/v1/regions?sort=" + token),
                anyone().get("/v1/achievements?tag=" + token),
                anyone().get("/v1/regions/" + token),
                anyone().get("/v1/" + token),
                anyone().get("/" + token),
                anyone().get("/problems/" + token),
                anyone().get("/v1/opds/" + token + "/revisions"),
                anyone().header("X-Token", token).get("/v1/regions"),
                anyone().header("Accept-Language", token).get("/v1/none"),
                anyone().header("Accept", token).get("/v1/regions"),
                admin().header("If-Match", token).delete("/v1/opds/" + world.opd),
                admin().header("If-Match", "*").delete("/v1/tokens/" + token),
                admin().header("If-Match", "*").queryParam("reason", token).delete("/v1/opds/" + world.opd),
                admin().body("{\"" + token + "\": 1}").post("/v1/opds"),
                admin().body(token).post("/v1/opds"),
                admin().body(Map.of("name", token, "role", "editor", "opd", world.opd))
                        .post("/v1/tokens"),
                admin().body(Map.of("name", "a", "role", token, "opd", world.opd))
                        .post("/v1/tokens"),
                admin().body(Map.of("name", "a", "role", "editor", "opd", token))
                        .post("/v1/tokens"),
                admin().body(Map.of("opd", world.opd, "title", "Token saya: " + token))
                        .post("/v1/achievements"),
                admin().body(Map.of("opd", token, "title", "a")).post("/v1/achievements"));
    }

    private static String journal() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getEntityManager()
                        .createQuery("select e from Entry e", Entry.class)
                        .getResultStream()
                        .map(entry -> entry.author + entry.path + entry.reason + entry.fields + entry.snapshot)
                        .collect(Collectors.joining()));
    }

    private static List<String> hashes() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getEntityManager()
                        .createQuery("select t.hash from Token t", String.class)
                        .getResultList());
    }

    /** All that is logged, as a file of it would read. */
    private static final class Log extends Handler {
        private final SimpleFormatter format = new SimpleFormatter();
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            lines.add(format.format(line));
        }

        String everything() {
            return String.join("\n", lines);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
