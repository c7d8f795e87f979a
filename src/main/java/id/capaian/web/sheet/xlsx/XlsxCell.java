package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.SheetFault;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** Turns what is stored of a cell into what a reader sees. */
final class XlsxCell {
    /** As many digits as a spreadsheet shows; two more only where a number needs them to be itself. */
    private static final int DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    /** Beyond it a number is written with an exponent. */
    private static final int LARGEST_EXPONENT = 40;

    /** More characters take no number that is stored. */
    private static final int LONGEST = 400;

    /** Excel believes that 1900 had a 29 February, its day 60. */
    private static final int NO_SUCH_DAY = 60;

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(24 * 60 * 60);

    private static final int LAST_DAY = 2_958_465;

    private final Book book;

    XlsxCell(Book book) {
        this.book = book;
    }

    Cell of(int row, int column, String type, int style, String value, boolean isFormula) {
        return switch (type) {
            case "s" -> text(row, column, shared(value), isFormula);
            case "b" -> text(row, column, value.strip().equals("1") ? "TRUE" : "FALSE", isFormula);
            case "n", "" ->
                value.isBlank() ? text(row, column, "", isFormula) : number(row, column, style, value, isFormula);
            default -> text(row, column, Texts.plain(value), isFormula);
        };
    }

    private static Cell text(int row, int column, String text, boolean isFormula) {
        return new Cell(row, column, text.strip(), null, null, isFormula);
    }

    private String shared(String value) {
        try {
            return book.texts().get(Integer.parseInt(value.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw SheetFault.broken();
        }
    }

    private Cell number(int row, int column, int style, String value, boolean isFormula) {
        var number = shortest(value.strip());
        return switch (book.looks().of(style)) {
            case NUMBER -> new Cell(row, column, plain(number), number, null, isFormula);
            case PERCENT -> new Cell(row, column, plain(number.movePointRight(2)) + "%", number, null, isFormula);
            case DATE -> date(row, column, number, isFormula);
        };
    }

    private Cell date(int row, int column, BigDecimal number, boolean isFormula) {
        var day = number.intValue();
        var first = book.countsFrom1904() ? 0 : 1; // before it there is only a time of day
        if (day < first || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return new Cell(row, column, plain(number), number, null, isFormula);
        }
        var date = book.countsFrom1904()
                ? LocalDate.of(1904, 1, 1).plusDays(day)
                : LocalDate.of(1899, 12, day < NO_SUCH_DAY ? 31 : 30).plusDays(day);
        var seconds = number.subtract(BigDecimal.valueOf(day)).multiply(SECONDS_OF_A_DAY);
        var moment = date.atStartOfDay()
                .plusSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue());
        var text = moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toString() : moment.toString();
        return new Cell(row, column, text, null, date, isFormula);
    }

    /** The shortest decimal that is stored as the same number: 74.41, and not 74.409999999999997. */
    private static BigDecimal shortest(String value) {
        var written = written(value);
        if (written.precision() <= DIGITS && Math.abs(written.scale()) < LARGEST_EXPONENT) {
            return tidy(written);
        }
        var stored = written.doubleValue();
        if (!Double.isFinite(stored)) {
            throw SheetFault.broken();
        }
        var exact = new BigDecimal(stored);
        for (var digits = DIGITS; digits < MOST_DIGITS; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == stored) {
                return tidy(rounded);
            }
        }
        return tidy(exact.round(new MathContext(MOST_DIGITS)));
    }

    private static BigDecimal written(String value) {
        try {
            if (value.length() <= LONGEST) {
                return new BigDecimal(value);
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw SheetFault.broken();
    }

    private static BigDecimal tidy(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -LARGEST_EXPONENT ? stripped.setScale(0) : stripped;
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) < LARGEST_EXPONENT ? number.toPlainString() : number.toString();
    }
}
