package id.capaian.imports.layout;

import id.capaian.indicator.Period;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Months;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads periods as people write them. */
final class Periods {
    private static final int LONGEST = 40;
    private static final String YEAR = "(?<year>(?:19|20|21)[0-9]{2})";
    private static final String PART = "(?<part>[1-4]|i{1,3}|iv)";
    private static final String SEMESTER = "(?:semester|smt|sem|s|h)";
    private static final String QUARTER = "(?:triwulan|triw|tw|kuartal|quarter|q)";
    private static final String GAP = "[ ./_-]*";
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?:tahun |year |th |fy )?" + YEAR + "(?: ?\\[yr[0-9]{4}\\])?");
    private static final Pattern[] SEMESTERS = either(SEMESTER + GAP + PART);
    private static final Pattern[] QUARTERS = either(QUARTER + GAP + PART);
    private static final Pattern[] MONTHS = either("(?<part>\\p{L}{3,}\\.?)");
    private static final Pattern[] MONTH_NUMBERS = {
        Pattern.compile(YEAR + "[-/m ](?<part>0?[1-9]|1[0-2])"), Pattern.compile("(?<part>0?[1-9]|1[0-2])[-/ ]" + YEAR)
    };

    private Periods() {}

    private static Pattern[] either(String part) {
        return new Pattern[] {Pattern.compile(part + "[ ,./_-]*(?:tahun )?" + YEAR), Pattern.compile(YEAR + GAP + part)
        };
    }

    /** The cell as the API writes periods, or as it is where it holds none. */
    static Cell asPeriod(Cell cell) {
        return read(cell)
                .map(period -> Cell.of(cell.row(), cell.column(), period.toString()))
                .orElse(cell);
    }

    /** The period of a year and a part of it that stand in two cells; the year where the part is empty. */
    static Cell joined(Cell year, Cell heading, Cell part) {
        var ofYear = part.text() + " " + year.text();
        return read(heading.text() + " " + ofYear)
                .or(() -> read(ofYear))
                .map(period -> Cell.of(year.row(), year.column(), period.toString()))
                .orElse(part.isEmpty() ? asPeriod(year) : Cell.of(year.row(), year.column(), ofYear));
    }

    static Optional<Period> read(Cell cell) {
        return cell.date() != null ? Optional.of(Period.monthOf(cell.date())) : read(cell.text());
    }

    static Optional<Period> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var lower = text.toLowerCase(Locale.ROOT).strip();
        var year = YEAR_ALONE.matcher(lower);
        if (year.matches()) {
            return period(year.group("year"));
        }
        return part(SEMESTERS, lower, "-S")
                .or(() -> part(QUARTERS, lower, "-Q"))
                .or(() -> part(MONTH_NUMBERS, lower, "-"))
                .or(() -> part(MONTHS, lower, "-"));
    }

    private static Optional<Period> part(Pattern[] forms, String text, String between) {
        for (var form : forms) {
            var matcher = form.matcher(text);
            if (matcher.matches()) {
                var part = index(matcher.group("part"));
                return period(matcher.group("year") + between + (between.equals("-") ? "%02d".formatted(part) : part));
            }
        }
        return Optional.empty();
    }

    private static int index(String part) {
        if (Character.isDigit(part.charAt(0))) {
            return Integer.parseInt(part);
        }
        var roman = ROMAN.get(part);
        return roman == null ? Months.number(part).orElse(0) : roman;
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
