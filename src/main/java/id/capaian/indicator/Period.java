package id.capaian.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the calendar, written as in SDMX: {@code 2024}, {@code 2024-S1}, {@code 2024-Q3} or {@code 2024-07}.
 * Ordered by when it begins; of two that begin together the longer comes first.
 *
 * @param year 1900 to 2200, and one on either side for neighbours
 * @param index which one within the year, from 1
 */
@Schema(
        type = SchemaType.STRING,
        description = "A year, semester, quarter or month, from 1900 to 2200.",
        pattern = "[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?",
        examples = "2024-S1")
public record Period(int year, Frequency frequency, int index) implements Comparable<Period> {
    private static final Pattern FORM =
            Pattern.compile("(?<year>[0-9]{4})(-(S(?<semester>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::end, Comparator.reverseOrder());

    /** Throws {@link IllegalArgumentException} where there is no such period. */
    public Period {
        requireBetween(FIRST_YEAR - 1, LAST_YEAR + 1, year);
        if (index < 1 || index > frequency.periodsPerYear()) {
            throw new IllegalArgumentException("a year has no such period");
        }
    }

    /** Reads a period; {@link IllegalArgumentException} where the text is none. */
    @JsonCreator
    public static Period parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a period: write 2024, 2024-S1, 2024-Q3 or 2024-07");
        }
        requireBetween(FIRST_YEAR, LAST_YEAR, yearOf(form));
        return part(form, "semester", Frequency.SEMESTER)
                .or(() -> part(form, "quarter", Frequency.QUARTER))
                .or(() -> part(form, "month", Frequency.MONTH))
                .orElseGet(() -> new Period(yearOf(form), Frequency.YEAR, 1));
    }

    private static void requireBetween(int first, int last, int year) {
        if (year < first || year > last) {
            throw new IllegalArgumentException("a period lies between 1900 and 2200");
        }
    }

    /** As {@link #parse}, for parameters of requests. */
    public static Period fromString(String text) {
        return parse(text);
    }

    private static Optional<Period> part(Matcher form, String name, Frequency frequency) {
        return Optional.ofNullable(form.group(name))
                .map(index -> new Period(yearOf(form), frequency, Integer.parseInt(index)));
    }

    private static int yearOf(Matcher form) {
        return Integer.parseInt(form.group("year"));
    }

    /** The last period of a year, in which a yearly target is due. */
    public static Period lastOf(int year, Frequency frequency) {
        return new Period(year, frequency, frequency.periodsPerYear());
    }

    /** The month that a day lies in. */
    public static Period monthOf(LocalDate day) {
        return of(day, Frequency.MONTH);
    }

    /** The one that a day lies in. */
    public static Period of(LocalDate day, Frequency frequency) {
        return new Period(day.getYear(), frequency, (day.getMonthValue() - 1) / frequency.monthsPerPeriod() + 1);
    }

    /** First day. */
    public LocalDate start() {
        return LocalDate.of(year, monthsBefore() + 1, 1);
    }

    /** Last day. */
    public LocalDate end() {
        return start().plusMonths(frequency.monthsPerPeriod()).minusDays(1);
    }

    /** Its beginning as a year with decimals: 2024.5 for the second semester of 2024. */
    public double decimalYear() {
        return year + monthsBefore() / 12.0;
    }

    /** Years from the beginning of another period to that of this one; negative where the other is the later. */
    public double yearsSince(Period other) {
        return (12 * (year - other.year) + monthsBefore() - other.monthsBefore()) / 12.0;
    }

    private int monthsBefore() {
        return (index - 1) * frequency.monthsPerPeriod();
    }

    /** The following period. */
    public Period next() {
        return index == frequency.periodsPerYear()
                ? new Period(year + 1, frequency, 1)
                : new Period(year, frequency, index + 1);
    }

    /** The period before. */
    public Period previous() {
        return index == 1 ? lastOf(year - 1, frequency) : new Period(year, frequency, index - 1);
    }

    /** The same part of the year before. */
    public Period yearEarlier() {
        return new Period(year - 1, frequency, index);
    }

    /** Whether a day lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** Whether another period, such as a month of this year, lies wholly in this one. */
    public boolean contains(Period other) {
        return contains(other.start()) && contains(other.end());
    }

    /**
     * This period as one of the frequency that an indicator declares: itself, or, where it is one of the fixed months
     * in which the indicator is measured, the period around that month ({@code 2019-03} is {@code 2019-S1} under
     * {@code [3, 9]}). Empty where it is neither.
     */
    public Optional<Period> fit(Frequency declared, List<Integer> referenceMonths) {
        if (frequency == declared) {
            return Optional.of(this);
        }
        return frequency == Frequency.MONTH && referenceMonths.contains(index)
                ? Optional.of(new Period(year, declared, (index - 1) / declared.monthsPerPeriod() + 1))
                : Optional.empty();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case SEMESTER -> year + "-S" + index;
            case QUARTER -> year + "-Q" + index;
            case MONTH -> year + (index < 10 ? "-0" : "-") + index;
        };
    }
}
