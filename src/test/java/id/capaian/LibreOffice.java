package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A spreadsheet that nobody sees. */
record LibreOffice(Path binary, Path directory) {
    /** A cell as the spreadsheet understands it: {@code float}, {@code date}, {@code string} and so on. */
    record Cell(String type, String value) {}

    /** The one that LIBREOFFICE names, or the first on the path. */
    static LibreOffice in(Path directory) {
        return new LibreOffice(Installed.find("LIBREOFFICE", "soffice", "libreoffice"), directory);
    }

    /** Separator, quote, UTF-8, from the first line, no column formats, and the language in which numbers are written. */
    List<List<Cell>> csv(Path file, boolean indonesian) throws Exception {
        var options = indonesian ? "59,34,76,1,,1057" : "44,34,76,1,,1033";
        return open(file, "--infilter=Text - txt - csv (StarCalc):" + options);
    }

    List<List<Cell>> workbook(Path file) throws Exception {
        return open(file);
    }

    private List<List<Cell>> open(Path file, String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                binary.toString(),
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", "fods", "--outdir", directory.toString(), file.toString()));
        Installed.run(command, directory.resolve("libreoffice.out"));
        return rows(directory.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".fods")));
    }

    /** The first sheet. */
    private static List<List<Cell>> rows(Path flat) throws Exception {
        assertThat(flat).exists();
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(flat.toFile());
        var sheet = (Element) document.getElementsByTagName("table:table").item(0);
        return elements(sheet.getElementsByTagName("table:table-row"))
                .map(row -> elements(row.getElementsByTagName("table:table-cell"))
                        .flatMap(LibreOffice::cells)
                        .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.type().isEmpty()))
                .toList();
    }

    /** Equal cells beside one another are written once; those behind the last column in their thousands. */
    private static Stream<Cell> cells(Element cell) {
        var repeated = cell.getAttribute("table:number-columns-repeated");
        var count = repeated.isEmpty() ? 1 : Math.min(Integer.parseInt(repeated), 100);
        var type = cell.getAttribute("office:value-type");
        var value = Stream.of("office:value", "office:date-value", "office:boolean-value")
                .map(cell::getAttribute)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(cell.getTextContent().strip());
        return Stream.generate(() -> new Cell(type, value)).limit(count);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
