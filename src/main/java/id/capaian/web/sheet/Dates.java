package id.capaian.web.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people write them, the day before the month as everyone in Indonesia does. */
public final class Dates {
    private static final Pattern ISO =
            Pattern.compile("(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})([T ][0-9:.]+Z?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>[0-9]{1,2})[-/. ](?<m>[0-9]{1,2})[-/. ](?<y>[0-9]{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(?<d>[0-9]{1,2})[ -](?<m>\\p{L}+\\.?)[ -](?<y>[0-9]{4})");
    private static final Pattern ENGLISH = Pattern.compile("(?<m>\\p{L}+\\.?) (?<d>[0-9]{1,2}), ?(?<y>[0-9]{4})");

    private Dates() {}

    /** The day; empty where the cell holds none, but perhaps a period. */
    public static Optional<LocalDate> read(Cell cell) {
        return cell.date() != null ? Optional.of(cell.date()) : read(cell.text());
    }

    private static Optional<LocalDate> read(String text) {
        for (var form : new Pattern[] {ISO, DAY_FIRST, IN_WORDS, ENGLISH}) {
            var matcher = form.matcher(text);
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        var name = parts.group("m");
        var month = Character.isDigit(name.charAt(0))
                ? Integer.parseInt(name)
                : Months.number(name).orElse(0);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts.group("y")), month, Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
