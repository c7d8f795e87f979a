package id.capaian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.hibernate.orm.panache.Panache;
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

        QuarkusTransaction.requiringNew().run(() -> {
            var tiers = Sought.of(TextQuery.read(q)).tiers("AchievementTerm");
            assertThat(tiers.stream().map(this::foundEachWay))
                    .containsExactly(
                            List.of(inTitles, inTitles, inTitles, inTitles),
                            List.of(inKeywords, inKeywords, inKeywords, inKeywords),
                            List.of(anywhere, anywhere, anywhere, anywhere));
        });
    }

    private void published(String title, String summary, String tag) {
        var achievement = world.achievement();
        achievement.putAll(Map.of("title", title, "summary", summary, "tags", List.of(tag)));
        world.published(achievement);
    }

    private List<Integer> foundEachWay(Postings rare) {
        var counts = Collections.nCopies(rare.counts().size(), (long) rare.common());
        var common = new Postings(rare.sought(), rare.place(), rare.common(), counts);
        return List.of(
                found(rare, rare.condition("a.id")),
                found(rare, rare.walk("a.id")),
                found(common, common.condition("a.id")),
                found(common, common.walk("a.id")));
    }

    private int found(Postings postings, String condition) {
        var query = Panache.getEntityManager()
                .createQuery("from Achievement a where a.opd.code = :opd and " + condition, Object.class)
                .setParameter("opd", world.opd);
        postings.sought().parameters().forEach(query::setParameter);
        return query.getResultList().size();
    }
}
