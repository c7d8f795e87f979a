package id.capaian.imports.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.web.problem.JsonFault;
import id.capaian.web.problem.Problem;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Dates;
import id.capaian.web.sheet.Numbers;
import id.capaian.web.table.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cell says, as the API would be told; what it says badly is left for the API to refuse. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As many as are kept of a figure; programs write more of them than anybody measured. */
    private static final int DECIMALS = 10;

    /** Fields that hold a day, if not a period. */
    private static final Set<String> DAYS_OR_PERIODS = Set.of("achievedOn");

    /** A moment as spreadsheets write it; our own are in UTC. */
    private static final Pattern MOMENT =
            Pattern.compile("^([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2}(:[0-9.]+)?)$");

    private final ObjectMapper json;
    private final Load load;
    private final Item item;

    Values(ObjectMapper json, Load load, Item item) {
        this.json = json;
        this.load = load;
        this.item = item;
    }

    /** A problem where the cell cannot be read at all. */
    JsonNode of(Cell cell, Column column) {
        return switch (column.kind()) {
            case NUMBER -> Numbers.isAbsent(cell) ? NODES.nullNode() : NODES.numberNode(figure(cell));
            case INTEGER -> Numbers.isAbsent(cell) ? NODES.nullNode() : whole(cell);
            case BOOLEAN -> truth(cell.text());
            case DATE -> NODES.textNode(day(cell));
            case MOMENT -> NODES.textNode(MOMENT.matcher(cell.text()).replaceFirst("$1T$2Z"));
            case WORDS -> words(cell);
            case THINGS -> things(cell.text());
            case TEXT ->
                NODES.textNode(
                        cell.date() != null || DAYS_OR_PERIODS.contains(column.name())
                                ? day(cell)
                                : Spelling.word(column.name(), cell.text()));
        };
    }

    private BigDecimal figure(Cell cell) {
        var exact = Numbers.read(cell, load.marks());
        if (exact.scale() <= DECIMALS) {
            return exact;
        }
        load.rounded(item);
        return exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private JsonNode whole(Cell cell) {
        var number = figure(cell);
        return number.stripTrailingZeros().scale() <= 0
                ? NODES.numberNode(number.toBigInteger())
                : NODES.numberNode(number);
    }

    private static JsonNode truth(String text) {
        var truth = Spelling.truth(text);
        return truth == null ? NODES.textNode(text) : NODES.booleanNode(truth);
    }

    private static String day(Cell cell) {
        return Dates.read(cell).map(Object::toString).orElse(cell.text());
    }

    private static JsonNode words(Cell cell) {
        var words = NODES.arrayNode();
        Stream.of(cell.text().split("[;,\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    private JsonNode things(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw Problem.invalidContent(JsonFault.of(broken));
        }
    }
}
