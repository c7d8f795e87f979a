package id.capaian.catalogue;

import id.capaian.indicator.Frequency;
import id.capaian.web.format.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as a catalogue tells of it.
 *
 * @param path of its data, with its query if it has one
 * @param landing path of what says more about it
 * @param titles by language, {@code id} and perhaps {@code en}
 * @param descriptions likewise
 * @param publisher name of the agency that answers for it; null where it is that of the whole
 * @param frequency how often there is a figure, if that is fixed
 * @param from first day it speaks of, if any
 * @param to last day it speaks of, if any
 * @param modified when it was last written, if ever
 */
record CatalogEntry(
        String path,
        String landing,
        Map<String, String> titles,
        Map<String, String> descriptions,
        List<String> keywords,
        @Nullable String publisher,
        @Nullable Frequency frequency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant modified,
        List<Format> formats) {

    /** What shows a page and not everything. */
    private static final Set<Format> PAGES = EnumSet.of(Format.JSON, Format.ATOM, Format.JSON_FEED);

    /** Those in which everything comes in one file. */
    List<Format> files() {
        return formats.stream().filter(format -> !PAGES.contains(format)).toList();
    }

    /** Where it can be had in a format. */
    String path(Format format) {
        return path + (path.contains("?") ? "&" : "?") + "format=" + format;
    }
}
