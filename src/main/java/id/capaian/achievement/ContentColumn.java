package id.capaian.achievement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Keeps what an agency wrote as the JSON it was written in. */
@Converter
@Singleton
class ContentColumn implements AttributeConverter<AchievementContent, String> {
    private final ObjectMapper json;

    ContentColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AchievementContent content) {
        try {
            return content == null ? null : json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public @Nullable AchievementContent convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : json.readValue(column, AchievementContent.class);
        } catch (JsonProcessingException altered) {
            throw new UncheckedIOException(altered);
        }
    }
}
