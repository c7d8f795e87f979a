package id.capaian.web.problem;

import id.capaian.Settings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A page for each kind of problem, where a problem's {@code type} leads. */
@Path("/problems")
@Tag(name = "problems")
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {
    private static final List<String> LANGUAGES = List.of("id", "en");

    private final ProblemWriter writer;
    private final Settings settings;

    ProblemPages(ProblemWriter writer, Settings settings) {
        this.writer = writer;
        this.settings = settings;
    }

    /** What a page says in one language. */
    public record Explanation(String language, String title, String help) {}

    /** One kind in the list of all. */
    public record Entry(String slug, int status, String title) {}

    @CheckedTemplate(basePath = "problems")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemType type, List<Explanation> explanations, String home);

        static native TemplateInstance all(List<Entry> entries, String language, String home);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "All kinds of problems, as a page")
    public String all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        var messages = writer.messages(acceptLanguage);
        var entries = Stream.of(ProblemType.values())
                .map(type -> new Entry(type.slug(), type.status(), say(messages, type, "title")))
                .toList();
        return Templates.all(entries, messages.locale().getLanguage(), settings.publicUrl())
                .render();
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Operation(operationId = "getProblem", summary = "One kind of problem explained, as a page")
    public String page(@PathParam("slug") String slug) {
        var type = ProblemType.ofSlug(slug).orElseThrow(() -> Problem.notFound("problem " + slug));
        var explanations =
                LANGUAGES.stream().map(language -> explanation(type, language)).toList();
        return Templates.problem(type, explanations, settings.publicUrl()).render();
    }

    private Explanation explanation(ProblemType type, String language) {
        var messages = writer.messages(language);
        return new Explanation(language, say(messages, type, "title"), say(messages, type, "help"));
    }

    private static String say(Messages messages, ProblemType type, String part) {
        return messages.say("problem." + type.slug() + "." + part, Map.of());
    }
}
