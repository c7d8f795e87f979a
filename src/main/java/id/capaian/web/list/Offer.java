package id.capaian.web.list;

import id.capaian.web.format.Dataset;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Sorting;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a list has to offer: its columns and formats, its orders, what its rows can be counted by, and what can be
 * included.
 */
public record Offer(Dataset dataset, Sorting sorting, List<Facet> facets, List<Inclusion> inclusions) {
    public static Offer of(Dataset dataset, Sorting sorting, Facet... facets) {
        return new Offer(dataset, sorting, List.of(facets), List.of());
    }

    /** The same, counted by more. */
    public Offer and(Facet... more) {
        return new Offer(
                dataset,
                sorting,
                Stream.concat(facets.stream(), Stream.of(more)).toList(),
                inclusions);
    }

    /**
     * The same, which can bring along what its items name.
     *
     * @param path the properties that lead to the codes, separated by slashes
     */
    public Offer including(String name, String path, Function<Collection<String>, ? extends List<?>> load) {
        var inclusion = new Inclusion(name, List.of(path.split("/")), load);
        return new Offer(
                dataset,
                sorting,
                facets,
                Stream.concat(inclusions.stream(), Stream.of(inclusion)).toList());
    }
}
