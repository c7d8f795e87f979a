package id.capaian.web.sheet;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads figures as people write them. */
public final class Numbers {
    /** What stands where there is no figure. */
    private static final Set<String> ABSENT =
            Set.of("", "-", "–", "—", "n/a", "na", "n.a.", "…", "...", "..", "tidak ada", "tidak ada data", "null");

    private static final int LONGEST = 60;
    private static final Pattern BLANKS = Pattern.compile("(?<=[0-9])[\\p{Zs}'’](?=[0-9]{3}(?![0-9]))");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern UNTOLD = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern COMMA = Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+)?(,[0-9]+)?");
    private static final Pattern POINT = Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+)?(\\.[0-9]+)?");

    private Numbers() {}

    /** Whether a cell says that there is no figure, as an empty one does. */
    public static boolean isAbsent(Cell cell) {
        return cell.number() == null && ABSENT.contains(cell.text().toLowerCase(Locale.ROOT));
    }

    /** The figure of a cell that is not absent; a problem with one fault, whose place is the cell, where it is none. */
    public static BigDecimal read(Cell cell, Marks marks) {
        if (cell.text().endsWith("%")) {
            throw fault("number-percent", cell.text());
        }
        if (cell.number() != null) {
            return cell.number();
        }
        if (EXPONENT.matcher(cell.text()).matches()) {
            return new BigDecimal(cell.text());
        }
        var digits = unsigned(cell.text()).orElseThrow(() -> fault("number", cell.text()));
        var amount = amount(digits, marks).orElseThrow(() -> fault(code(digits, marks), cell.text()));
        return isNegative(cell.text()) ? amount.negate() : amount;
    }

    private static String code(String digits, Marks marks) {
        return marks == Marks.UNKNOWN || UNTOLD.matcher(digits).matches() ? "number-ambiguous" : "number";
    }

    /** What a text tells about the marks of its file; empty where it is no number or could be either. */
    static Optional<Marks> told(Cell cell) {
        var hasMark = cell.text().indexOf(',') >= 0 || cell.text().indexOf('.') >= 0;
        if (!hasMark || cell.number() != null || cell.date() != null) {
            return Optional.empty();
        }
        return unsigned(cell.text())
                .filter(digits -> !WHOLE.matcher(digits).matches())
                .flatMap(digits -> {
                    var isComma = COMMA.matcher(digits).matches();
                    return isComma == POINT.matcher(digits).matches()
                            ? Optional.empty()
                            : Optional.of(isComma ? Marks.COMMA : Marks.POINT);
                });
    }

    private static Optional<BigDecimal> amount(String digits, Marks marks) {
        if (WHOLE.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        return switch (marks) {
            case COMMA ->
                COMMA.matcher(digits).matches()
                        ? Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')))
                        : Optional.empty();
            case POINT ->
                POINT.matcher(digits).matches()
                        ? Optional.of(new BigDecimal(digits.replace(",", "")))
                        : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The digits and marks of a number without its sign and blanks; empty where the text is no number. */
    private static Optional<String> unsigned(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = BLANKS.matcher(text.replace('−', '-')).replaceAll("");
        if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1);
        } else if (bare.startsWith("-") || bare.startsWith("+")) {
            bare = bare.substring(1);
        } else if (bare.endsWith("-")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        var digits = bare.strip();
        return !digits.isEmpty()
                        && (COMMA.matcher(digits).matches()
                                || POINT.matcher(digits).matches())
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static boolean isNegative(String text) {
        return text.startsWith("-")
                || text.startsWith("−")
                || text.startsWith("(")
                || text.endsWith("-")
                || text.endsWith("−");
    }

    private static Problem fault(String code, String text) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return Problem.invalidContent(Fault.at("", code, Map.of("text", shown)));
    }
}
