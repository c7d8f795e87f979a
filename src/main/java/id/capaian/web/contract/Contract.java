package id.capaian.web.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the document that is read from the code: its head, its parameters and every status it can answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {
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
        api.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token `cap_…` of this service."))
                .addHeader(Answers.DATA_VERSION, Answers.dataVersion())
                .removeSchema("JsonNode");
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    describeKey(method, operation);
                    describeParameters(operation);
                    describePatch(operation);
                    Answers.add(method, path, operation);
                }));
    }

    /** Patterns that only Java reads are left out. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getPattern() != null && schema.getPattern().startsWith("(?")) {
            schema.setPattern(null);
        }
        return schema;
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

    /** Every POST that writes takes a key, by {@link id.capaian.web.idempotency.Idempotent}. */
    private static void describeKey(HttpMethod method, Operation operation) {
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("^[!-~]{1,255}$")));
        }
    }

    private static void describePatch(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null && body.getContent().hasMediaType(MERGE_PATCH)) {
            body.getContent()
                    .getMediaType(MERGE_PATCH)
                    .schema(OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.OBJECT))
                            .description("The properties of PUT that change (RFC 7396): what is absent stays as it is,"
                                    + " null takes away, a list is replaced as a whole."))
                    .example(Map.of("name", "Nama baru"));
        }
    }

    static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET;
    }
}
