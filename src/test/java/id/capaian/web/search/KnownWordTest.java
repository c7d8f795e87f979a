package id.capaian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of the words in the database is what is there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KnownWordTest {
    private static final List<String> WORDS = List.of("cibanten", "ciujung");

    @Test
    void whatWasTakenBackIsLearntAgain() {
        QuarkusTransaction.begin();
        KnownWord.learn(WORDS);
        QuarkusTransaction.rollback();
        assertThat(known()).isZero();
        learn();
        learn();
        learn();
        assertThat(known()).isEqualTo(2);
    }

    private static void learn() {
        QuarkusTransaction.requiringNew().run(() -> KnownWord.learn(WORDS));
    }

    private static long known() {
        return QuarkusTransaction.requiringNew().call(() -> KnownWord.count("word in ?1", WORDS));
    }
}
