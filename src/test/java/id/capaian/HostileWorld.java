package id.capaian;

import static id.capaian.Door.admin;
import static id.capaian.Door.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Good and complete bodies for every address that takes one. */
final class HostileWorld {
    private static final String REASON = "?reason=Diukur+ulang.";

    static final String JSON = "application/json";
    static final String PATCH = "application/merge-patch+json";

    private final World world = new World();
    private final World other = new World();
    private final String draft = world.draft(world.achievement());

    /** An address that takes a body, and one that it would accept. */
    record Writing(String method, String path, String type, Map<String, ?> good) {
        /** Where it can be read. */
        String address() {
            return path.replace(REASON, "");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Writing> writings() {
        var code = "new-" + world.opd;
        var rooms = Stream.of(
                        writings("regions", world.city, this::region, "N" + world.province),
                        writings("opds", world.opd, this::opd, code),
                        writings("programs", world.program, this::program, code),
                        writings("indicators", world.indicator, this::indicator, code),
                        writings("achievements", draft, key -> achievement(), code))
                .flatMap(List::stream);
        return Stream.concat(rooms, Stream.of(figure("measurements/", ""), figure("targets/", "/RPJMD")))
                .toList();
    }

    /** What takes a body and stores nothing of it. */
    Writing evaluation() {
        var value = Map.of("period", "2024", "value", 5.5, "break", true);
        var evaluation = new HashMap<String, Object>(Map.of("frequency", "YEAR", "unit", "persen", "decimals", 1));
        evaluation.putAll(Map.of("polarity", "RANGE", "range", Map.of("low", 1, "high", 2), "min", 0, "max", 100));
        evaluation.putAll(Map.of("achievementFormula", "DUA_KURANG_RASIO", "asOf", "2025", "since", "2020"));
        evaluation.putAll(Map.of("baseline", Map.of("period", "2020", "value", 7), "observations", List.of(value)));
        var target = Map.of("period", "2030", "value", 2);
        evaluation.putAll(Map.of("target", target, "targets", List.of(target)));
        return new Writing("POST", "/v1/trend-evaluations", JSON, evaluation);
    }

    String draftPath() {
        return "/v1/achievements/" + draft;
    }

    String indicatorPath() {
        return "/v1/indicators/" + world.indicator;
    }

    /** Everything that is stored, as a client sees it. */
    String everything() {
        var lists = Stream.of("regions", "opds", "programs", "indicators", "achievements");
        var figures = Stream.of("measurements", "targets").map(kind -> "indicators/" + world.indicator + "/" + kind);
        return Stream.concat(lists, figures)
                        .map(list -> read(list + "?size=200").asString())
                        .collect(Collectors.joining())
                + admin().get("/v1/achievements?size=200&status=DRAFT").asString();
    }

    private List<Writing> writings(
            String room, String known, Function<String, Map<String, ?>> content, String unknown) {
        var path = "/v1/" + room;
        return List.of(
                new Writing("POST", path, JSON, content.apply(unknown)),
                new Writing("PUT", path + "/" + known + REASON, JSON, content.apply(known)),
                new Writing("PATCH", path + "/" + known + REASON, PATCH, content.apply(known)));
    }

    private Writing figure(String kind, String document) {
        var path = indicatorPath() + "/" + kind + world.province + "/2024" + document + REASON;
        var figure = new HashMap<String, Object>(
                Map.of("value", 5.5, "sourceTitle", "BPS", "sourceUrl", "https://bps.go.id", "note", "Sementara"));
        if (document.isEmpty()) {
            figure.putAll(Map.of("status", "FINAL", "break", true));
        }
        return new Writing("PUT", path, JSON, figure);
    }

    private Map<String, ?> region(String code) {
        return Map.of("code", code, "name", "Kota", "level", "CITY", "parent", world.province);
    }

    private Map<String, ?> opd(String code) {
        var opd = new HashMap<String, Object>(
                Map.of("code", code, "name", "Dinas", "type", "DINAS", "region", world.province, "acronym", "D"));
        opd.putAll(Map.of("officialCode", "1.03", "officialCodeFrom", "2020-01-01", "officialCodeTo", "2030-01-01"));
        opd.putAll(Map.of("website", "https://example.org", "description", "Jalan", "successor", other.opd));
        opd.putAll(Map.of("activeFrom", "2017-01-01", "activeTo", "2040-01-01"));
        return opd;
    }

    private Map<String, ?> program(String code) {
        var program =
                new HashMap<String, Object>(Map.of("code", code, "opd", world.opd, "name", "P", "flagship", true));
        program.putAll(Map.of("objective", "Jalan", "officialCode", "1.03", "officialCodeVersion", "900"));
        program.putAll(Map.of("startYear", 2025, "endYear", 2029));
        program.put("budgets", List.of(Map.of("year", 2026, "allocated", 10, "realised", 5.5)));
        return program;
    }

    private Map<String, ?> indicator(String code) {
        var indicator = world.indicator(code);
        indicator.putAll(Map.of("program", world.program, "nameEn", "N", "concept", "C", "definition", "D"));
        indicator.putAll(Map.of("interpretation", "I", "formula", "F", "decimals", 1, "polarity", "RANGE"));
        indicator.putAll(Map.of("rangeLow", 1, "rangeHigh", 2, "min", 0, "max", 100, "referenceMonths", List.of(3)));
        indicator.putAll(Map.of("dataSource", "BPS", "disaggregations", List.of("sex"), "sdgGoal", 1));
        indicator.putAll(Map.of("achievementFormula", "REALISASI_PER_TARGET", "officialCode", "1.2"));
        indicator.putAll(Map.of("nextReleaseOn", "2027-01-15", "primaryDocument", "RPJMD"));
        return indicator;
    }

    private Map<String, ?> achievement() {
        var place = Map.of("lat", -6.12, "lon", 106.15);
        var achievement = world.achievement();
        achievement.putAll(
                Map.of("program", world.program, "body", "Cerita", "place", "Sukanagara", "location", place));
        achievement.put(
                "quantities", List.of(Map.of("label", "panjang", "value", 1.3, "unit", "km", "stage", "REALISED")));
        achievement.putAll(Map.of("beneficiaries", 1200, "budget", 4320000000L, "tags", List.of("jalan")));
        achievement.put("indicators", List.of(Map.of("indicator", world.indicator, "amount", 1.3)));
        achievement.put("response", Map.of("channel", "LAPOR", "reference", "8", "reportedAt", "2026-01-12T02:15:00Z"));
        achievement.putAll(Map.of("sdgs", List.of(9), "language", "id", "sourceUrl", "https://example.org/a"));
        var photo = new HashMap<String, Object>(World.photo());
        photo.putAll(Map.of("caption", "C", "credit", "D", "licence", "CC0", "takenAt", "2026-02-20"));
        photo.putAll(Map.of("stage", "AFTER", "location", place));
        achievement.put("evidence", List.of(photo));
        return achievement;
    }
}
