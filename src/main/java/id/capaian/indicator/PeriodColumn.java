package id.capaian.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a period as its text. */
@Converter
final class PeriodColumn implements AttributeConverter<Period, String> {
    @Override
    public String convertToDatabaseColumn(Period period) {
        return period.toString();
    }

    /** Null where an outer join found nothing. */
    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
