package id.capaian.web.sheet;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds out which {@link Marks} a file uses, from the texts of the cells that hold figures. */
public final class Told {
    private @Nullable Cell comma;
    private @Nullable Cell point;

    private Told() {}

    /**
     * The marks that the figures of a sheet tell; a problem that names two cells where they contradict each other.
     *
     * @param figures picks the cells that hold figures: periods and codes of regions look alike and tell nothing
     */
    public static Marks by(Sheet sheet, Predicate<Cell> figures) {
        var told = new Told();
        try (var rows = sheet.rows()) {
            StreamSupport.stream(((Iterable<Row>) () -> rows).spliterator(), false)
                    .flatMap(row -> row.cells().stream())
                    .filter(figures)
                    .forEach(told::add);
        }
        return told.marks();
    }

    private void add(Cell cell) {
        Numbers.told(cell).ifPresent(marks -> {
            if (marks == Marks.COMMA) {
                comma = comma == null ? cell : comma;
            } else {
                point = point == null ? cell : point;
            }
        });
    }

    private Marks marks() {
        if (comma != null && point != null) {
            var arguments = Map.<String, Object>of(
                    "comma",
                    comma.text(),
                    "commaAt",
                    comma.address(),
                    "point",
                    point.text(),
                    "pointAt",
                    point.address());
            throw Problem.invalidParameter(Fault.in("locale", "number-marks", arguments));
        }
        return comma != null ? Marks.COMMA : point != null ? Marks.POINT : Marks.UNKNOWN;
    }
}
