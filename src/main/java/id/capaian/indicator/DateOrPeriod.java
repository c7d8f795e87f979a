package id.capaian.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.capaian.web.Calendar;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day, or a period where the day is not known.
 *
 * @param text as it is written: {@code 2026-02-22}, {@code 2026-02}, {@code 2025-Q4}, {@code 2025-S2} or {@code 2025}
 * @param from first day
 * @param to last day
 */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        description = "A day, or a month, quarter, semester or year where the day is not known.",
        examples = "2026-02-22")
public record DateOrPeriod(@JsonValue String text, LocalDate from, LocalDate to) {
    private static final int DATE_LENGTH = 10;

    /** Not for JSON, where it is a text and nothing else. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public DateOrPeriod {}

    /** Reads it, or throws {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateOrPeriod fromString(String text) {
        if (text.length() == DATE_LENGTH) {
            var day = day(text);
            return new DateOrPeriod(text, day, day);
        }
        var period = Period.parse(text);
        return new DateOrPeriod(text, period.start(), period.end());
    }

    private static LocalDate day(String text) {
        try {
            return Calendar.day(text);
        } catch (java.time.DateTimeException unreadable) {
            throw new IllegalArgumentException("not a date", unreadable);
        }
    }
}
