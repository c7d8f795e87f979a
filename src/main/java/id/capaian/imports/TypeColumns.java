package id.capaian.imports;

import com.fasterxml.jackson.core.JsonPointer;
import id.capaian.achievement.AchievementContent;
import id.capaian.achievement.AchievementView;
import id.capaian.indicator.IndicatorView;
import id.capaian.indicator.MeasurementView;
import id.capaian.indicator.TargetView;
import id.capaian.opd.OpdView;
import id.capaian.program.ProgramView;
import id.capaian.region.RegionView;
import id.capaian.web.table.Column;
import id.capaian.web.table.Columns;
import id.capaian.web.table.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that a table of a type can have: those of its files, which can be imported as they were taken away. */
public final class TypeColumns {
    private static final Set<String> DERIVED = Set.of("updatedAt", "lateLowering");

    private TypeColumns() {}

    private static final Column EXTERNAL_ID = new Column(
            "externalId",
            JsonPointer.compile("/externalId"),
            Kind.TEXT,
            "Under which key the source knows it, so that it is found again when the source sends it again.",
            "C-2026-0017",
            List.of());

    /** All that are understood, as the API names them. */
    public static List<Column> of(ImportType type) {
        return Stream.concat(Columns.of(view(type)).stream(), Stream.of(EXTERNAL_ID))
                .toList();
    }

    /** Those that an empty table begins with: what only the service decides is left out. */
    public static List<Column> writable(ImportType type) {
        return switch (type) {
            case REGIONS, OPDS, PROGRAMS, INDICATORS, MEASUREMENTS, TARGETS ->
                of(type).stream()
                        .filter(column -> !DERIVED.contains(column.property()))
                        .toList();
            case ACHIEVEMENTS -> Columns.of(AchievementContent.class);
        };
    }

    private static Class<?> view(ImportType type) {
        return switch (type) {
            case REGIONS -> RegionView.class;
            case OPDS -> OpdView.class;
            case PROGRAMS -> ProgramView.class;
            case INDICATORS -> IndicatorView.class;
            case MEASUREMENTS -> MeasurementView.class;
            case TARGETS -> TargetView.class;
            case ACHIEVEMENTS -> AchievementView.class;
        };
    }
}
