package id.capaian.web.format;

import com.fasterxml.jackson.core.JsonPointer;
import id.capaian.web.table.Column;
import id.capaian.web.table.Columns;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind that can be had in several formats.
 *
 * @param name in names of files, such as {@code achievements}
 * @param columns all there are
 * @param formats in which it can be had
 * @param location where the coordinates {@code {lat, lon}} stand in a row, if it has any
 */
public record Dataset(
        String name,
        List<Column> columns,
        Set<Format> formats,
        @Nullable JsonPointer location) {

    /** What is JSON, a table or lines. */
    public static Dataset of(String name, Class<?> view) {
        return new Dataset(
                name,
                Columns.of(view),
                EnumSet.of(Format.JSON, Format.CSV, Format.CSVW, Format.XLSX, Format.NDJSON),
                null);
    }

    /** The same without some properties. */
    public Dataset without(String... properties) {
        var kept = columns.stream()
                .filter(column -> !List.of(properties).contains(column.property()))
                .toList();
        return new Dataset(name, kept, formats, location);
    }

    /** The same on a map as well. */
    public Dataset located(String pointer) {
        return new Dataset(name, columns, with(Format.GEOJSON), JsonPointer.compile(pointer));
    }

    /** The same as a feed as well. */
    public Dataset fed() {
        return also(Format.ATOM, Format.JSON_FEED);
    }

    /** The same in more formats. */
    public Dataset also(Format... more) {
        return new Dataset(name, columns, with(more), location);
    }

    private Set<Format> with(Format... more) {
        var all = EnumSet.copyOf(formats);
        all.addAll(List.of(more));
        return all;
    }
}
