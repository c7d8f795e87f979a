package id.capaian.web.list;

import id.capaian.web.format.Dataset;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Sorting;
import java.util.List;

/** What a list has to offer: its columns and formats, its orders, and what its rows can be counted by. */
public record Offer(Dataset dataset, Sorting sorting, List<Facet> facets) {
    public static Offer of(Dataset dataset, Sorting sorting, Facet... facets) {
        return new Offer(dataset, sorting, List.of(facets));
    }
}
