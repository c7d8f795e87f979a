package id.capaian.web.list;

import id.capaian.web.format.Dataset;
import id.capaian.web.format.Format;
import id.capaian.web.page.Facet;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.table.Column;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

/** Which part of a list, in which order and in which form. */
public class ListQuery extends PageQuery {
    @Parameter(
            description = "Only these properties of each item, separated by commas. An unknown one is answered with the"
                    + " list of those that exist.",
            example = "[\"title\", \"opd\"]")
    @QueryParam("fields")
    @Separator(",")
    public List<String> fields = List.of();

    @Parameter(
            description = "Also count all that matches by these, separated by commas; the filter of the same name does"
                    + " not narrow its own counts. At most the 100 most frequent values each. Only in JSON.",
            example = "[\"opd\", \"year\"]")
    @QueryParam("facets")
    @Separator(",")
    public List<String> facets = List.of();

    @Parameter(
            description = "Bring along, under `included`, what the items of the page name: each once. Only in JSON.",
            example = "[\"opd\"]")
    @QueryParam("include")
    @Separator(",")
    public List<String> include = List.of();

    @Parameter(
            description = "In which form: instead of a page as JSON everything that matches, as a file; or, as"
                    + " `atom` and `jsonfeed`, a page for readers of feeds. The header `Accept` can ask the same.",
            example = "csv")
    @QueryParam("format")
    @DefaultValue("json")
    public Format format;

    @Parameter(
            description = "`id`: CSV as Indonesian spreadsheets read it, with decimal commas and semicolons.",
            example = "id")
    @QueryParam("locale")
    @DefaultValue("en")
    @Pattern(regexp = "id|en")
    public String locale;

    /** The columns asked for, in the order of the dataset. */
    List<Column> columns(Dataset dataset) {
        var known = dataset.columns().stream().map(Column::property).distinct().toList();
        chosen("fields", fields, known, Function.identity());
        return fields.isEmpty()
                ? dataset.columns()
                : dataset.columns().stream()
                        .filter(column -> fields.contains(column.property()))
                        .toList();
    }

    List<Facet> facets(Offer offer) {
        return chosen("facets", facets, offer.facets(), Facet::name);
    }

    List<Inclusion> inclusions(Offer offer) {
        return chosen("include", include, offer.inclusions(), Inclusion::name);
    }

    static void refuseUnknown(Format format, Dataset dataset) {
        chosen("format", List.of(format.toString()), dataset.formats(), Format::toString);
    }

    /** What can only be told of what there is now. */
    void refuseOfThen() {
        if (!facets.isEmpty()) {
            throw Problem.invalidParameter(Fault.in("facets", "only-now"));
        }
        if (!include.isEmpty()) {
            throw Problem.invalidParameter(Fault.in("include", "only-now"));
        }
    }

    /** A file of what was is in the order of the addresses. */
    void refuseOrder() {
        if (sort != null) {
            throw Problem.invalidParameter(Fault.in("sort", "only-now"));
        }
        if (after != null) {
            throw Problem.invalidParameter(Fault.in("after", "only-now"));
        }
    }

    /** A file has everything; what can only be said of a page is not ignored. */
    void refusePages(RoutingContext request) {
        Stream.of("size", "facets", "include")
                .filter(request.queryParams()::contains)
                .forEach(parameter -> {
                    throw Problem.invalidParameter(Fault.in(parameter, "export-size"));
                });
    }

    /** Those of the known things that are asked for by name; 400 with all names when one is not known. */
    private static <T> List<T> chosen(
            String parameter, List<String> words, Collection<T> known, Function<T, String> name) {
        var names = known.stream().map(name).toList();
        if (!names.containsAll(words)) {
            throw Problem.invalidParameter(
                    Fault.in(parameter, "unknown-word", Map.of("words", String.join(", ", names))));
        }
        return known.stream().filter(one -> words.contains(name.apply(one))).toList();
    }
}
