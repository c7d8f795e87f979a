package id.capaian.imports.load;

import id.capaian.imports.Item;
import id.capaian.opd.Opd;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.sheet.Cell;
import java.util.List;
import java.util.Map;

/** The agencies that rows name, be it by code, name or acronym. */
final class Agencies {
    private static final String FIELD = "opd";

    private final List<Opd> named;

    private Agencies(List<Opd> named) {
        this.named = named;
    }

    static Agencies named(List<Item> items) {
        var texts = items.stream()
                .map(item -> item.text(FIELD))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return new Agencies(texts.isEmpty() ? List.of() : Opd.called(texts));
    }

    /** The same row with its agency's code. */
    Item resolved(Item item) {
        var cell = item.fields().get(FIELD);
        return cell == null ? item : item.with(FIELD, Cell.of(cell.row(), cell.column(), code(cell.text())));
    }

    private String code(String text) {
        if (named.stream().anyMatch(opd -> opd.code.equals(text))) {
            return text;
        }
        var codes = named.stream()
                .filter(opd -> opd.isCalled(text))
                .map(opd -> opd.code)
                .toList();
        return switch (codes.size()) {
            case 0 -> throw Problem.invalidContent(Fault.at("/opd", "unknown-reference", Map.of("value", text)));
            case 1 -> codes.get(0);
            default ->
                throw Problem.invalidContent(Fault.at(
                        "/opd", "ambiguous-reference", Map.of("value", text, "codes", String.join(", ", codes))));
        };
    }
}
