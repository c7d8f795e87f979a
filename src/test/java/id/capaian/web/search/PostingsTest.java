package id.capaian.web.search;

import static id.capaian.web.search.Postings.COMMON;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.web.Spread;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common words are looked for in other ways than rare ones, and what is found must be the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PostingsTest {
    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @ParameterizedTest
    @CsvSource({"jalan,1,2,3", "jalan desa,0,0,2", "diperbaiki jal,0,0,2", "jalan baru,1,2,2", "jalan sungai,0,0,0"})
    void commonOrRareWordsAreFoundInTheSameThings(String q, int inTitles, int inKeywords, int anywhere) {
        published("Jalan baru", "Kini mulus.", "kabel");
        published("Gedung baru", "Warga desa kini punya perbaikan.", "jalan");
        published("Sawah desa", "Diperbaiki juga jalan dan irigasi.", "padi");

        var inTiers = List.of(inTitles, inKeywords, anywhere);
        QuarkusTransaction.requiringNew().run(() -> {
            var sought = Sought.of(TextQuery.read(q));
            var rare = Postings.of(sought, new Place("AchievementTerm", true));
            var common = new Postings(
                    sought, rare.place(), Collections.nCopies(rare.counts().size(), (long) COMMON));
            for (var postings : List.of(rare, common)) {
                assertThat(found("", postings.condition("a.id"), postings)).isEqualTo(anywhere);
                for (var hits : List.of(Hits.first(postings), Hits.all(postings))) {
                    assertThat(found(hits, hits.condition(thing(hits)))).isEqualTo(anywhere);
                    assertThat(Terms.TIERS.stream().map(tier -> found(hits, hits.condition(thing(hits), tier))))
                            .isEqualTo(inTiers);
                }
            }
        });
    }

    private void published(String title, String summary, String tag) {
        var achievement = world.achievement();
        achievement.putAll(Map.of("title", title, "summary", summary, "tags", List.of(tag)));
        world.published(achievement);
    }

    private static String thing(Hits hits) {
        return hits.areJoined() ? hits.id() : "a.id";
    }

    private int found(Hits hits, String condition) {
        return found(hits.from("", "a.id"), condition, hits.postings());
    }

    private int found(String joined, String condition, Postings postings) {
        var query = "select a.id from Achievement a" + joined + " where a.opd.code = :opd and " + condition;
        return Spread.of(query, postings.sought().parameters())
                .query(Object.class)
                .setParameter("opd", world.opd)
                .getResultList()
                .size();
    }
}
