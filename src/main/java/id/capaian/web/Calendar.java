package id.capaian.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Days and moments as texts, within the years that every database and spreadsheet knows. */
public final class Calendar {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private Calendar() {}

    /** Reads a day such as {@code 2026-02-22}, or throws {@link DateTimeException}. */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not between 1800 and 2199");
        }
        return day;
    }

    /** Reads a moment such as {@code 2026-02-22T09:00:00+07:00}, or throws {@link DateTimeException}. */
    public static Instant moment(String text) {
        var moment = OffsetDateTime.parse(text).toInstant();
        day(moment.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        return moment;
    }
}
