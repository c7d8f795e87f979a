package id.capaian.report.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.journal.Appended;
import id.capaian.journal.Journal;
import id.capaian.opd.Opd;
import id.capaian.report.AgencyRollup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** How many achievements were published, kept for each agency and month. */
@Singleton
class PublicationTallies extends AgencyRollup {
    private final ZoneId zone;

    PublicationTallies(Journal journal, Clock clock) {
        super(journal);
        zone = clock.getZone();
    }

    @Override
    public String name() {
        return "publication tallies";
    }

    /** Months begin elsewhere in another time zone. */
    @Override
    public String form() {
        return "1 " + zone;
    }

    void follow(@Observes Appended appended) {
        seen(appended)
                .collect(groupingBy(seen -> seen.get("opd").asText(), mapping(this::month, toSet())))
                .forEach((opd, months) -> months.forEach(month -> recount(Opd.get(opd), month)));
    }

    private YearMonth month(JsonNode achievement) {
        return YearMonth.from(
                Instant.parse(achievement.get("publishedAt").asText()).atZone(zone));
    }

    private void recount(Opd opd, YearMonth month) {
        PublicationTally.recount(opd.id, month, zone);
    }

    @Override
    protected List<PublicationTally.Row> kept(Opd opd) {
        return PublicationTally.kept(opd.id);
    }

    @Override
    protected List<PublicationTally.Row> counted(Opd opd) {
        return PublicationTally.counted(opd.id, zone);
    }

    @Override
    protected void renew(Opd opd) {
        Stream.of(kept(opd), counted(opd))
                .flatMap(rows -> rows.stream().map(row -> YearMonth.from(row.monthBegin())))
                .distinct()
                .forEach(month -> recount(opd, month));
    }
}
