package id.capaian.imports.template;

import id.capaian.imports.ImportType;
import id.capaian.imports.TypeColumns;
import id.capaian.indicator.Indicator;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.region.Region;
import id.capaian.web.table.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which values a column can have, where they are known. */
record Choices(Map<String, List<String>> byColumn) {
    /**
     * @param agency whose codes are offered, if any
     * @param root code of the region whose own and next parts are offered
     */
    static Choices of(ImportType type, @Nullable Opd agency, String root) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var column : TypeColumns.writable(type)) {
            if (column.kind() == Kind.BOOLEAN) {
                all.put(column.name(), List.of("true", "false"));
            } else if (!column.words().isEmpty()) {
                all.put(column.name(), column.words());
            }
        }
        if (agency != null) {
            all.put("opd", List.of(agency.code));
            all.put("program", Program.codesOf(agency));
            all.put(
                    "indicator",
                    Indicator.of(agency).stream().map(one -> one.code).toList());
            all.put("region", Region.codesIn(agency.region.code));
        } else {
            all.put("region", Region.codesIn(root));
        }
        all.values().removeIf(List::isEmpty);
        return new Choices(all);
    }

    /** Those that a type's columns have. */
    List<String> of(String column) {
        return byColumn.getOrDefault(column, List.of());
    }
}
