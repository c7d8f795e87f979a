package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.LibreOffice.Cell;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet opens the files with the same figures as the service has. Only with {@code -Pspreadsheet}. */
class SpreadsheetIT {
    private static final String LIST = "measurements?region=36&indicator=ppm,ipm-sp2020,exact";
    private static final List<String> VALUES =
            List.of("0.1", "-0.5", "1234.5678901", "123456789012345", "0.0000000001", "1000000");

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void csvAndWorkbooksHaveTheSameFigures() throws Exception {
        if (!Boolean.getBoolean("spreadsheet")) {
            System.out.println("No spreadsheet opened the files: that takes LibreOffice and -Pspreadsheet.");
        }
        assumeTrue(Boolean.getBoolean("spreadsheet"));
        var office = LibreOffice.in(directory);
        try (var service = Service.start(directory, Map.of("CAPAIAN_DEMO", "true"))) {
            record(service);
            var expected = expected(service.get(client, LIST + "&size=200"));
            assertThat(expected)
                    .hasSizeGreaterThan(20)
                    .containsAll(VALUES.stream().map(Double::valueOf).toList());
            var plain = office.csv(download(service, LIST + "&format=csv", "plain.csv"), false);
            var indonesian = office.csv(download(service, LIST + "&format=csv&locale=id", "indonesian.csv"), true);
            var workbook = office.workbook(download(service, LIST + "&format=xlsx", "workbook.xlsx"));
            for (var table : List.of(plain, indonesian, workbook)) {
                assertThat(column(table, "value"))
                        .allSatisfy(cell -> assertThat(cell.type()).isEqualTo("float"));
                assertThat(column(table, "value").stream().map(cell -> Double.valueOf(cell.value())))
                        .isEqualTo(expected);
                assertThat(column(table, "note")).contains(new Cell("string", note(table == workbook)));
            }
            assertThat(column(workbook, "updatedAt"))
                    .allSatisfy(cell -> assertThat(cell.type()).isEqualTo("date"));
        }
    }

    /** What a spreadsheet would run, if it were a cell of a CSV, has an apostrophe there. */
    private static String note(boolean inWorkbook) {
        return (inWorkbook ? "" : "'") + "=1+1";
    }

    private void record(Service service) throws Exception {
        var indicator = "{\"code\": \"exact\", \"opd\": \"bappeda\", \"tier\": \"IKU\", \"name\": \"Angka\","
                + " \"unit\": \"poin\", \"frequency\": \"YEAR\"}";
        assertThat(service.post(client, "indicators", indicator).statusCode()).isEqualTo(201);
        for (var i = 0; i < VALUES.size(); i++) {
            var figure = "{\"value\": %s, \"note\": \"=1+1\"}".formatted(VALUES.get(i));
            var answer = service.put(client, "indicators/exact/measurements/36/" + (2015 + i), figure);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private static List<Double> expected(String page) throws Exception {
        var items = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(page)
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("value").decimalValue())
                .map(BigDecimal::doubleValue)
                .toList();
    }

    private static List<Cell> column(List<List<Cell>> table, String name) {
        var at = table.get(0).stream().map(Cell::value).toList().indexOf(name);
        assertThat(at).as(name).isNotNegative();
        return table.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private Path download(Service service, String path, String name) throws Exception {
        return service.download(client, path, directory.resolve(name));
    }
}
