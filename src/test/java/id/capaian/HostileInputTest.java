package id.capaian;

import static id.capaian.Door.admin;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.HostileWorld.Writing;
import id.capaian.Wire.Answer;
import id.capaian.Wire.Header;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a body holds, the answer is a problem that names the place, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HostileInputTest {
    private static final String[] MEMBERS = {"type", "title", "status", "detail", "instance"};
    private static final List<String> NO_OBJECTS = List.of(
            "",
            "  ",
            "[]",
            "[{}]",
            "1",
            "\"x\"",
            "null",
            "true",
            "{",
            "}",
            "{\"code\"",
            "{'code':1}",
            "{}{}",
            "{} x",
            "/**/{}",
            "NaN",
            "{\"name\":\"a\",\"name\":\"b\"}",
            "{\"name\":\"a\"",
            "{\"" + "a".repeat(60_000) + "\":1}",
            "[".repeat(100_000),
            "{\"a\":".repeat(20_000),
            "{\"code\":" + "[".repeat(100_000));

    private HostileWorld world;

    @BeforeEach
    void prepare() {
        world = new HostileWorld();
    }

    @Test
    void everyFaultInEveryPropertyIsRefusedWhereItStands() {
        everywhere(writing -> Hostility.bodies(writing.good()).forEach(hostile -> {
            var answer = write(writing, hostile.json());
            var about = writing + " " + hostile + " " + answer;
            isProblem(about, answer, 400, 422);
            assertThat(answer.json().findValuesAsText("pointer"))
                    .as(about)
                    .anyMatch(pointer -> pointer.startsWith(hostile.pointer()));
        }));
        var all = Stream.concat(world.writings().stream(), Stream.of(world.evaluation()));
        for (var writing : all.toList()) {
            var answer = write(writing, Hostility.withTexts(writing.good(), "a").toString());
            assertThat(answer.status())
                    .as(writing + " would be accepted without the fault")
                    .isIn(200, 201);
        }
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        everywhere(writing -> NO_OBJECTS.forEach(body -> {
            var answer = write(writing, body);
            var about = writing + " " + body.substring(0, Math.min(20, body.length())) + " " + answer;
            isProblem(about, answer, 400, 422);
            assertThat(answer.json().get("errors")).as(about).isNotEmpty();
        }));
    }

    @Test
    void anOverLargeBodyIsRefused() {
        var body = "{\"name\":\"" + "a".repeat(10_000_000) + "\"}";
        everywhere(writing -> {
            isProblem(writing.toString(), write(writing, body), 413);
            var chunked = Wire.sendChunked(writing.method(), writing.path(), body, headers(writing));
            isProblem(writing.toString(), chunked, 413);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Hostility.SQL, Hostility.EMOJI, "a\nb\tc", "1 < 2 & 3 > 2", "\\u0000 %00 ${jndi:x} {{7*7}}"})
    void aStrangeTextIsStoredToTheLetter(String text) {
        for (var writing : world.writings()) {
            var sent = Hostility.withTexts(writing.good(), text);
            var answer = write(writing, sent.toString());
            assertThat(answer.status()).as(writing + " " + answer).isIn(200, 201);
            var stored = admin().get(answer.headers().getOrDefault("Location", writing.address()));
            Hostility.texts(sent)
                    .forEach((place, value) -> assertThat(stored.<String>path(place))
                            .as(writing + " " + place)
                            .isEqualTo(value));
        }
    }

    /** Sends something to every address that takes a body; afterwards all is as before. */
    private void everywhere(Consumer<Writing> send) {
        var before = world.everything();
        world.writings().forEach(send);
        send.accept(world.evaluation());
        assertThat(world.everything()).isEqualTo(before);
    }

    private static Answer write(Writing writing, String body) {
        return Wire.send(writing.method(), writing.path(), body, headers(writing));
    }

    private static Header[] headers(Writing writing) {
        return new Header[] {
            new Header("Authorization", "Bearer " + Door.adminToken()),
            new Header("Content-Type", writing.type()),
            new Header("If-Match", "*")
        };
    }

    static void isProblem(String about, Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(about).isIn((Object[]) statuses);
        assertThat(answer.headers()).as(about).containsEntry("Content-Type", "application/problem+json");
        assertThat(answer.json().fieldNames()).toIterable().as(about).contains(MEMBERS);
        assertThat(answer.json().get("status").intValue()).as(about).isEqualTo(answer.status());
    }
}
