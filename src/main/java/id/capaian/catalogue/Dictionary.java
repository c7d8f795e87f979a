package id.capaian.catalogue;

import id.capaian.web.format.Format;
import id.capaian.web.table.Column;
import id.capaian.web.table.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that is served as rows, and what each column means. */
@Schema(description = "Everything that is served as rows, and what each column means.")
public record Dictionary(
        @Schema(description = "The datasets: lists, and tables of reports.")
        List<DatasetHead> datasets,

        @Schema(description = "Their columns, in the order of the files.")
        List<ColumnMeaning> columns) {

    /** A dataset. */
    @Schema(description = "Rows of one kind.")
    public record DatasetHead(
            @Schema(description = "Its name, as file names have it.", examples = "measurements")
            String dataset,

            @Schema(
                    description = "Its address; `{code}` stands for any code.",
                    examples = "/v1/opds/{code}/scorecard?table=indicators")
            String href,

            @Schema(description = "The words of `format` in which it can be had.", examples = "[\"json\", \"csv\"]")
            List<String> formats) {

        static DatasetHead of(ServedDataset one) {
            var query = one.table().isEmpty() ? "" : "?table=" + one.table();
            return new DatasetHead(
                    one.dataset().name(),
                    one.path() + query,
                    one.dataset().formats().stream().map(Format::toString).toList());
        }
    }

    /** A column. */
    @Schema(description = "A column of a dataset.")
    public record ColumnMeaning(
            @Schema(description = "Name of the dataset.", examples = "measurements")
            String dataset,

            @Schema(description = "Name of the column.", examples = "value")
            String column,

            @Schema(description = "What its cells hold; dates and times as ISO 8601 has them.", examples = "NUMBER")
            Kind kind,

            @Schema(description = "What it means, in which unit.", examples = "The figure, in the indicator's unit.")
            String description,

            @Schema(description = "One of its values.", examples = "5.63") @Nullable
            String example) {

        static ColumnMeaning of(ServedDataset one, Column column) {
            return new ColumnMeaning(
                    one.dataset().name(), column.name(), column.kind(), column.description(), column.example());
        }
    }

    static Dictionary of(List<String> names) {
        var datasets = Stream.of(ServedDataset.LISTS, ServedDataset.OTHERS, ServedDataset.TABLES)
                .flatMap(List::stream)
                .filter(one -> names.isEmpty() || names.contains(one.dataset().name()))
                .toList();
        return new Dictionary(
                datasets.stream().map(DatasetHead::of).toList(),
                datasets.stream()
                        .flatMap(one -> one.dataset().columns().stream().map(column -> ColumnMeaning.of(one, column)))
                        .toList());
    }
}
