package id.capaian.imports.layout;

import id.capaian.imports.ImportType;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.Told;
import id.capaian.web.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a layout is sought for. */
record Asked(Sheet sheet, ImportType type, List<Column> columns, Words words, Hints hints) {

    boolean isForFigures() {
        return type == ImportType.MEASUREMENTS || type == ImportType.TARGETS;
    }

    /** The fields that nothing can be done without and that neither a column nor a hint tells. */
    List<String> missing(Headings headings) {
        var missing = new ArrayList<String>();
        switch (type) {
            case MEASUREMENTS, TARGETS -> {
                missing.addAll(missingKeys(headings));
                missing.addAll(List.of(Field.PERIOD, Field.VALUE));
            }
            case ACHIEVEMENTS -> missing.add(Field.TITLE);
            case REGIONS, OPDS, PROGRAMS, INDICATORS -> missing.add(Field.CODE);
        }
        missing.removeIf(headings::has);
        return missing;
    }

    /** As {@link #missing}, of what tells one figure from another in the same period. */
    List<String> missingKeys(Headings headings) {
        var missing = new ArrayList<String>();
        addUnless(headings, Field.INDICATOR, hints.indicator(), missing);
        addUnless(headings, Field.REGION, hints.region(), missing);
        if (type == ImportType.TARGETS) {
            addUnless(headings, Field.DOCUMENT, hints.document(), missing);
        }
        return missing;
    }

    private static void addUnless(Headings headings, String field, @Nullable String hint, List<String> missing) {
        if (hint == null && !headings.has(field)) {
            missing.add(field);
        }
    }

    /** The fields with what the sender said about all figures. */
    Fields completed(Fields fields) {
        fields.otherwise(Field.INDICATOR, hints.indicator()).otherwise(Field.REGION, hints.region());
        return type == ImportType.TARGETS ? fields.otherwise(Field.DOCUMENT, hints.document()) : fields;
    }

    /** As the sender says, otherwise as the figures below the header tell. */
    Marks marks(int header, Set<Integer> columnsOfFigures) {
        Predicate<Cell> figures = cell -> cell.row() > header && columnsOfFigures.contains(cell.column());
        return hints.marks() != null ? hints.marks() : Told.by(sheet, figures);
    }
}
