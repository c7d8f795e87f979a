package id.capaian.web.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Every status that an operation can answer, told from its shape. */
final class Answers {
    /** What is put together anew for each question, and so has no version. */
    private static final Pattern COMPUTED = Pattern.compile(
            "/v1/(reports|journal)/.*|/v1/(changes|corrections|me)|.*/(trend|(trend|spark)\\.svg|trend-evaluations|revisions(/.*)?)");

    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Header of every answer, described once. */
    static final String DATA_VERSION = "Data-Version";

    private static final String LINK = "Link";
    private static final String NEXT = "Address of the next page, `rel=\"next\"`; absent on the last.";

    private Answers() {}

    static Header dataVersion() {
        return OASFactory.createHeader()
                .description(
                        "Number of the last public change in the feed of changes when this was read; that of `dataVersion`"
                                + " where it was asked for. What is shown is never older; while the number stays, nothing"
                                + " public has changed. Also on problems.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }

    static void add(HttpMethod method, String path, Operation operation) {
        var answers = new TreeMap<String, APIResponse>();
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answers.put(status, answer);
            }
        });
        problems(method, path, operation).forEach((status, why) -> answers.put(status, problem(why)));
        describeSuccess(method, path, operation, answers);
        operation.getResponses().setAPIResponses(answers);
    }

    private static Map<String, String> problems(HttpMethod method, String path, Operation operation) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "A parameter is unknown or cannot be read, or the body is not readable JSON.");
        problems.put("406", "The format asked for is not served.");
        problems.put("500", "An error in the service, with an id to report.");
        problems.put("503", "The service is busy; try again after `Retry-After`.");
        if (path.contains("{")) {
            problems.put("404", "Nothing public has this address.");
        }
        if (path.startsWith("/v1")) {
            problems.put("401", "The token is not valid.");
        }
        if (takes(operation, "dataVersion")) {
            problems.put("410", "That data version is no longer answered.");
        }
        if (path.startsWith("/v1/achievements/{id}")) {
            problems.put("410", "It was published and has been withdrawn; the reason is given.");
        }
        if (operation.getSecurity() != null) {
            problems.put("401", "The token is missing or not valid.");
            problems.put("403", "The token may not do this.");
            problems.put("429", "Too many writes, or too many tokens that are not valid; wait for `Retry-After`.");
            problems.put("409", "It exists already, is still in use, or its state does not allow this.");
        }
        if (operation.getRequestBody() != null) {
            problems.put("413", "The body is larger than 1 MiB.");
            problems.put("415", "The body's content type is not served.");
            problems.put("422", "The content breaks a rule; each place is named.");
            problems.putIfAbsent("409", "It contradicts itself; the place is named.");
            problems.putIfAbsent("429", "Too many requests; wait for `Retry-After`.");
        }
        if (path.matches(".*/(submission|publication)") && method == HttpMethod.PUT) {
            problems.put("422", "Something is missing before it can be published; each is named.");
        }
        if (takes(operation, "If-Match")) {
            problems.put("412", "It has changed since you read it.");
            problems.put("428", "The header If-Match is missing.");
        }
        return problems;
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(parameter::equals);
    }

    private static void describeSuccess(
            HttpMethod method, String path, Operation operation, Map<String, APIResponse> answers) {
        tellCreation(operation, answers);
        answers.forEach((status, answer) -> {
            if (status.startsWith("20") && path.startsWith("/v1")) {
                answer.addHeader(DATA_VERSION, OASFactory.createHeader().ref(DATA_VERSION));
            }
            if (status.startsWith("20") && !status.equals("204") && path.startsWith("/v1")) {
                describe(method, path, status, answer);
            }
            if (status.equals("200") && takes(operation, "dataVersion")) {
                tellCitation(answer);
            }
        });
        if (Contract.isRead(method) && hasVersion(answers.get("200"))) {
            answers.put("304", OASFactory.createAPIResponse().description("It is the version in `If-None-Match`."));
        }
    }

    /** By its name: what is put may be new, what is created always is. */
    private static void tellCreation(Operation operation, Map<String, APIResponse> answers) {
        var ok = answers.get("200");
        var creates = operation.getOperationId().startsWith("create");
        if (ok != null && (creates || operation.getOperationId().startsWith("put"))) {
            answers.put("201", copy(ok, "Created"));
        }
        if (creates) {
            answers.remove("200");
        }
    }

    private static void tellCitation(APIResponse answer) {
        var next = answer.getHeaders().containsKey(LINK) ? NEXT + " " : "";
        answer.addHeader(
                LINK,
                header(next + "Address at which this stays as it is, `rel=\"memento\"`; with `dataVersion` also the one"
                        + " without it, `rel=\"original\"`. Not on what is read with a token."));
    }

    private static boolean hasVersion(@Nullable APIResponse answer) {
        return answer != null
                && answer.getHeaders() != null
                && answer.getHeaders().containsKey("ETag");
    }

    private static APIResponse copy(APIResponse answer, String description) {
        return OASFactory.createAPIResponse().description(description).content(answer.getContent());
    }

    private static void describe(HttpMethod method, String path, String status, APIResponse answer) {
        if (status.equals("201")) {
            answer.addHeader("Location", header("Address of what was created."));
        }
        if (isList(method, path, answer)) {
            answer.addHeader(LINK, header(NEXT));
        } else if (!COMPUTED.matcher(path).matches()) {
            answer.addHeader("ETag", header("Version of the resource, for If-Match."));
        }
    }

    private static boolean isList(HttpMethod method, String path, APIResponse answer) {
        var json = answer.getContent() == null ? null : answer.getContent().getMediaType("application/json");
        return Contract.isRead(method)
                && !path.endsWith("}")
                && json != null
                && json.getSchema().getRef() != null
                && json.getSchema().getRef().contains("/Page");
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static APIResponse problem(String why) {
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
