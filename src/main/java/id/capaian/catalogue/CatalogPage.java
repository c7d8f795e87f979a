package id.capaian.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the catalogue.
 *
 * @param total how many datasets there are on all pages together
 * @param self address of this page
 * @param next address of the next page; null on the last
 */
record CatalogPage(
        List<CatalogEntry> entries,
        long total,
        String self,
        @Nullable String next) {}
