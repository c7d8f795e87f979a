package id.capaian.imports.template;

import id.capaian.imports.ImportType;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.Period;
import id.capaian.opd.Opd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures that an agency is to deliver next: a row for each, with all but the figure. */
record Due(List<Map<String, String>> rows) {
    private static final String USUAL_DOCUMENT = "RPJMD";

    static Due none() {
        return new Due(List.of());
    }

    static Due of(ImportType type, Opd agency, LocalDate today) {
        return switch (type) {
            case MEASUREMENTS -> measurements(agency, today);
            case TARGETS -> targets(agency, today);
            case REGIONS, OPDS, PROGRAMS, INDICATORS, ACHIEVEMENTS -> none();
        };
    }

    /** Of each indicator the period behind its latest, or the last that is over where it has none. */
    private static Due measurements(Opd agency, LocalDate today) {
        var indicators = Indicator.of(agency);
        var latest = Measurement.latestPeriods(indicators, agency.region);
        var rows = new ArrayList<Map<String, String>>();
        for (var indicator : indicators) {
            var known = latest.get(indicator.code);
            var due = known == null ? Period.of(today, indicator.frequency).previous() : known.next();
            rows.add(row(agency, indicator, due));
        }
        return new Due(rows);
    }

    private static Due targets(Opd agency, LocalDate today) {
        var rows = new ArrayList<Map<String, String>>();
        for (var indicator : Indicator.of(agency)) {
            var row = new HashMap<>(row(agency, indicator, Period.parse(String.valueOf(today.getYear()))));
            row.put("document", Objects.requireNonNullElse(indicator.primaryDocument, USUAL_DOCUMENT));
            rows.add(row);
        }
        return new Due(rows);
    }

    private static Map<String, String> row(Opd agency, Indicator indicator, Period due) {
        return Map.of(
                "indicator", indicator.code,
                "region", agency.region.code,
                "period", due.toString(),
                "name", indicator.name,
                "unit", indicator.unit);
    }
}
