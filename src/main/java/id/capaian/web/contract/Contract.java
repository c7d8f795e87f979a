package id.capaian.web.contract;

import id.capaian.web.format.Format;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Completes the document that is read from the code: its head, its parameters and every status it can answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {
    private static final List<String> FILES =
            List.of(Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA);
    /** What lies somewhere. */
    private static final Set<String> MAPS = Set.of("/v1/achievements", "/v1/evidence");

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(OASFactory.createInfo()
                        .title("Capaian")
                        .version("1")
                        .description(
                                "The open record of what government agencies achieve: achievements with photo and video"
                                        + " evidence, indicators with their figures, targets and trends. Reading is open to"
                                        + " all; writing needs a token. Errors are RFC 9457 problems in Indonesian or"
                                        + " English. Every list states its total; unknown parameters are refused.")
                        .license(OASFactory.createLicense()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(OASFactory.createServer().url("/").description("This service")))
                .tags(Tags.all());
        describeAccess(api);
        api.getComponents().addHeader(Answers.DATA_VERSION, Answers.dataVersion());
        List.of("JsonNode", "JsonNodeType").forEach(api.getComponents()::removeSchema);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    describeKey(method, operation);
                    describeParameters(operation);
                    describePatch(path, operation);
                    Answers.add(method, path, operation);
                    describeFiles(path, operation);
                }));
    }

    /** Reading takes a token as well, and then shows drafts. */
    private static void describeAccess(OpenAPI api) {
        api.security(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme("token")));
        api.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A token `cap_…` of this service or, where one is set up, of the OpenID Connect issuer."));
    }

    /** Leaves out what would refuse good values: 5.51 is no multiple of a decimal in the binary fractions of validators. */
    @Override
    public Schema filterSchema(Schema schema) {
        schema.setMultipleOf(null);
        if (schema.getAnyOf() != null) {
            schema.setType(null); // It is said again there, with null beside it.
        }
        if (schema.getPattern() != null) {
            schema.setPattern(pattern(schema.getPattern()));
        }
        return schema;
    }

    /** Of the whole text, as in Java, but for that of NotBlank; those that only Java reads are left out. */
    private static @Nullable String pattern(String written) {
        if (written.startsWith("(?")) {
            return null;
        }
        return written.startsWith("^") || written.equals("\\S") ? written : "^(?:" + written + ")$";
    }

    private static void describeParameters(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Contract::describe);
        }
    }

    private static void describe(Parameter parameter) {
        var word = Words.of(parameter.getName());
        if (word != null && parameter.getDescription() == null) {
            parameter.description(word.description()).example(word.example());
        }
        if (word != null && parameter.getIn() == Parameter.In.PATH && word.pattern() != null) {
            parameter.getSchema().pattern(word.pattern());
        }
    }

    /** Every POST that writes, which nobody may do without a token, takes a key, by {@link id.capaian.web.idempotency.Idempotent}. */
    private static void describeKey(HttpMethod method, Operation operation) {
        if (method == HttpMethod.POST && operation.getSecurity() != null) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("^[!-~]{1,255}$")));
        }
    }

    /** What takes {@code format} can be had as a file too. */
    private static void describeFiles(String path, Operation operation) {
        var parameters = operation.getParameters();
        if (parameters != null
                && parameters.stream().anyMatch(one -> one.getName().equals("format"))) {
            var content = operation.getResponses().getAPIResponse("200").getContent();
            var files = MAPS.contains(path) ? Stream.concat(FILES.stream(), Stream.of(Format.MAP)) : FILES.stream();
            files.forEach(type -> content.addMediaType(
                    type,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
        }
    }

    private static void describePatch(String path, Operation operation) {
        var body = operation.getRequestBody();
        if (body != null && body.getContent().hasMediaType(MERGE_PATCH)) {
            body.getContent()
                    .getMediaType(MERGE_PATCH)
                    .schema(OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.OBJECT))
                            .description("The properties of PUT that change (RFC 7396): what is absent stays as it is,"
                                    + " null takes away, a list is replaced as a whole."))
                    .example(Map.of(path.startsWith("/v1/achievements") ? "title" : "name", "Nama baru"));
        }
    }

    static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET;
    }
}
