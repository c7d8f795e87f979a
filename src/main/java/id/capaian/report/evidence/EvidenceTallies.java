package id.capaian.report.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingInt;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.journal.Appended;
import id.capaian.journal.Journal;
import id.capaian.opd.Opd;
import id.capaian.report.AgencyRollup;
import id.capaian.report.evidence.EvidenceTally.Years;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** How achievements are proven, kept for each agency, year and region. */
@Singleton
class EvidenceTallies extends AgencyRollup {
    EvidenceTallies(Journal journal) {
        super(journal);
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
