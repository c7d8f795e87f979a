package id.capaian.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Serial;
import java.util.Map;

/** A value in a body that is of the right JSON type but not of the right kind. */
public final class RefusedText extends JsonMappingException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> arguments;

    public RefusedText(JsonParser parser, String code) {
        this(parser, code, Map.of());
    }

    public RefusedText(JsonParser parser, String code, Map<String, Object> arguments) {
        super(parser, code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}
