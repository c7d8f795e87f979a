package id.capaian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;

/** JSON merge patch (RFC 7396) on what a client may send: merged, read and validated like a PUT of the whole. */
@Singleton
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> T merge(T current, JsonNode patch) throws JsonProcessingException {
        if (!(patch instanceof ObjectNode changes)) {
            throw Problem.of(ProblemType.UNREADABLE_BODY, Fault.at("", "wrong-type", Map.of("expected", "object")));
        }
        var merged = merge((ObjectNode) json.<JsonNode>valueToTree(current), changes);
        @SuppressWarnings("unchecked")
        var result = (T) json.treeToValue(merged, current.getClass());
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode changes) {
        changes.properties().forEach(change -> {
            var name = change.getKey();
            // A null stays, as null means absent to the reader, who thus still sees names it does not know.
            if (change.getValue() instanceof ObjectNode inner) {
                target.set(name, merge(target.get(name) instanceof ObjectNode old ? old : target.objectNode(), inner));
            } else {
                target.set(name, change.getValue());
            }
        });
        return target;
    }
}
