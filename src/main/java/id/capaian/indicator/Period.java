package id.capaian.indicator;

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
 * @param index which one within the year, from 1
 */
@Schema(
        type = SchemaType.STRING,
        description = "A year, semester, quarter or month.",
        pattern = "\\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?",
        examples = "2024-S1")
public record Period(int year, Frequency frequency, int index) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>1[89]\\d\\d|2[01]\\d\\d)(?:-(?:S(?<semester>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::end, Comparator.reverseOrder());

    /** Reads a period from 1800 to 2199, or throws {@link IllegalArgumentException}. */
    public static Period parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        var year = Integer.parseInt(form.group("year"));
        return part(form, "semester", year, Frequency.SEMESTER)
                .or(() -> part(form, "quarter", year, Frequency.QUARTER))
                .or(() -> part(form, "month", year, Frequency.MONTH))
                .orElseGet(() -> new Period(year, Frequency.YEAR, 1));
    }

    /** As {@link #parse}, for parameters of requests. */
    public static Period fromString(String text) {
        return parse(text);
    }

    private static Optional<Period> part(Matcher form, String name, int year, Frequency frequency) {
        return Optional.ofNullable(form.group(name)).map(index -> new Period(year, frequency, Integer.parseInt(index)));
    }

    /** The last period of a year, in which a yearly target is due. */
    public static Period lastOf(int year, Frequency frequency) {
        return new Period(year, frequency, frequency.periodsPerYear());
    }

    /** First day. */
    public LocalDate start() {
        return LocalDate.of(year, (index - 1) * frequency.monthsPerPeriod() + 1, 1);
    }

    /** Last day. */
    public LocalDate end() {
        return start().plusMonths(frequency.monthsPerPeriod()).minusDays(1);
    }

    /** Its beginning as a year with decimals: 2024.5 for the second semester of 2024. */
    public double decimalYear() {
        return year + (index - 1) / (double) frequency.periodsPerYear();
    }

    public Period next() {
        return index == frequency.periodsPerYear()
                ? new Period(year + 1, frequency, 1)
                : new Period(year, frequency, index + 1);
    }

    /** The same part of the year before. */
    public Period yearEarlier() {
        return new Period(year - 1, frequency, index);
    }

    /**
     * This period as one of the frequency that an indicator declares: itself, or, where the indicator is measured in
     * fixed months, the period that such a month stands for ({@code 2019-03} is {@code 2019-S1} under {@code [3, 9]}).
     */
    public Optional<Period> fit(Frequency declared, List<Integer> referenceMonths) {
        if (frequency == declared) {
            return Optional.of(this);
        }
        var place = frequency == Frequency.MONTH ? referenceMonths.indexOf(index) : -1;
        return place < 0 ? Optional.empty() : Optional.of(new Period(year, declared, place + 1));
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
            case MONTH -> "%d-%02d".formatted(year, index);
        };
    }
}
