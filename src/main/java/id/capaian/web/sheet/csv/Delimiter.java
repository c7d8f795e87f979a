package id.capaian.web.sheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between the cells of a text.
 *
 * @param isSaid whether the first line of the file says so in Excel's way, and is no row
 */
record Delimiter(char character, boolean isSaid) {
    /** Of equals the first is taken: a comma is the one that also stands within numbers. */
    private static final List<Character> KNOWN = List.of(';', '\t', '|', ',');

    private static final Pattern SAID = Pattern.compile("\"?sep=([,;|\t])\"?\\R(?s:.*)", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 1 << 16;
    private static final int ROWS = 50;

    static Delimiter of(Reader reader) throws IOException {
        var sample = sample(reader);
        var said = SAID.matcher(sample);
        if (said.matches()) {
            return new Delimiter(said.group(1).charAt(0), true);
        }
        var best = KNOWN.get(KNOWN.size() - 1);
        var most = 0L;
        for (var one : KNOWN) {
            var agreement = agreement(sample, one);
            if (agreement > most) {
                best = one;
                most = agreement;
            }
        }
        return new Delimiter(best, false);
    }

    private static String sample(Reader reader) throws IOException {
        var some = new char[SAMPLE];
        var count = 0;
        for (var read = 0; read >= 0 && count < SAMPLE; read = reader.read(some, count, SAMPLE - count)) {
            count += read;
        }
        return new String(some, 0, count);
    }

    /** How many of the first rows have the same number of cells, more than one. */
    private static long agreement(String sample, char delimiter) {
        return widths(sample, delimiter).stream()
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static List<Integer> widths(String sample, char delimiter) {
        var widths = new ArrayList<Integer>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(sample)) {
            csv.stream().limit(ROWS).map(CsvRecord::getFieldCount).forEach(widths::add);
        } catch (CsvParseException tooWide) {
            widths.add(Integer.MAX_VALUE);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return widths;
    }
}
