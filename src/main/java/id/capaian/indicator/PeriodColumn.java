package id.capaian.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a period as its text. */
@Converter
final class PeriodColumn implements AttributeConverter<Period, String> {
    @Override
    public String convertToDatabaseColumn(Period period) {
        return period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String text) {
        return Period.parse(text);
    }
}
