package id.capaian.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** How JSON is read and written: strictly, so that nothing a client sends is guessed at or dropped. */
@Singleton
final class JsonDoor implements ObjectMapperCustomizer {
    /** After the framework's own, whose readers of dates take numbers too. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true)
                .registerModule(new SimpleModule()
                        .addDeserializer(String.class, new Text())
                        .addDeserializer(LocalDate.class, new Time<>(LocalDate.class, "date", Calendar::day))
                        .addDeserializer(Instant.class, new Time<>(Instant.class, "date-time", Calendar::moment))
                        .addDeserializer(JsonNode.class, new Tree())
                        .addSerializer(BigDecimal.class, new Exact()));
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    }

    /** Every text of every body: no HTML, no control or broken characters, no tokens. */
    private static final class Text extends StdScalarDeserializer<String> {
        @Serial
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            if (!Characters.areSound(text)) {
                throw new RefusedText(parser, "control-character");
            }
            if (Characters.areHtml(text)) {
                throw new RefusedText(parser, "html");
            }
            if (Secret.isIn(text)) {
                throw new RefusedText(parser, "secret");
            }
            return text.strip();
        }
    }

    /** Days and moments as texts only: no numbers, no lists of numbers. */
    private static final class Time<T> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Function<String, T> read;

        Time(Class<T> type, String code, Function<String, T> read) {
            super(type);
            this.code = code;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new RefusedText(parser, code);
            }
            try {
                return read.apply(parser.getText());
            } catch (DateTimeException unreadable) {
                throw new RefusedText(parser, code);
            }
        }
    }

    /** A tree reads its numbers at once, and some have exponents that no number can have. */
    private static final class Tree extends StdDeserializer<JsonNode> {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final JsonDeserializer<? extends JsonNode> PLAIN =
                JsonNodeDeserializer.getDeserializer(JsonNode.class);

        Tree() {
            super(JsonNode.class);
        }

        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return PLAIN.deserialize(parser, context);
            } catch (NumberFormatException impossible) {
                throw JsonMappingException.from(parser, "impossible number", impossible);
            }
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) throws JsonMappingException {
            return PLAIN.getNullValue(context);
        }
    }

    /** Figures as they were sent: 5.5 and not 5.5000000000, as databases pad them. */
    private static final class Exact extends StdScalarSerializer<BigDecimal> {
        @Serial
        private static final long serialVersionUID = 1L;

        Exact() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            var shortest = value.stripTrailingZeros();
            json.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
    }
}
