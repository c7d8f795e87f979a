package id.capaian.report.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingInt;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.achievement.Achievement;
import id.capaian.achievement.AchievementStatus;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.journal.Appended;
import id.capaian.journal.Journal;
import id.capaian.opd.Opd;
import id.capaian.report.AgencyRollup;
import id.capaian.report.evidence.EvidenceTally.Years;
import id.capaian.web.page.Tallied;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** How achievements are proven, kept for each agency, year and region. */
@Singleton
class EvidenceTallies extends AgencyRollup {
    EvidenceTallies(Journal journal) {
        super(journal);
    }

    /** Lists of what is published, all of it or that of agencies and years, have as many as are tallied. */
    @Produces
    @Singleton
    static Tallied published() {
        return new Tallied(
                Achievement.class.getSimpleName(),
                AchievementStatus.PUBLISHED,
                "select coalesce(sum(t.tally.n), 0) from EvidenceTally t",
                "t.regionId = 0",
                Map.of(
                        "opd", "t.opdId in (select o.id from Opd o where o.code in :opd)",
                        "year", "t.yearBegun in :year"));
    }

    @Override
    public String name() {
        return "evidence tallies";
    }

    @Override
    public String form() {
        return "1";
    }

    void follow(@Observes Appended appended) {
        seen(appended)
                .collect(groupingBy(seen -> seen.get("opd").asText(), summarizingInt(EvidenceTallies::year)))
                .forEach((opd, years) ->
                        EvidenceTally.recount(Opd.get(opd).id, new Years(years.getMin(), years.getMax())));
    }

    private static int year(JsonNode achievement) {
        return DateOrPeriod.fromString(achievement.get("achievedOn").asText())
                .from()
                .getYear();
    }

    @Override
    protected List<?> kept(Opd opd) {
        return EvidenceTally.kept(opd.id);
    }

    @Override
    protected List<?> counted(Opd opd) {
        return EvidenceTally.counted(opd.id, Years.ALL);
    }

    @Override
    protected void renew(Opd opd) {
        EvidenceTally.recount(opd.id, Years.ALL);
    }
}
