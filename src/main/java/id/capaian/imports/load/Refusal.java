package id.capaian.imports.load;

import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.List;
import java.util.Map;

/** Tells at which cells a row is wrong. */
final class Refusal {
    private Refusal() {}

    static void tell(Load load, Item item, Problem problem, Contents<?> contents) {
        problem.told().forEach(fault -> load.refused(item, field(fault, contents), fault));
    }

    static void unknown(Load load, Item item, String field) {
        load.refused(item, field, Fault.at("", "unknown-reference", Map.of("value", item.text(field))));
    }

    static void foreign(Load load, Item item, String field) {
        load.refused(item, field, Fault.at("", "foreign-opd"));
    }

    /** Something that exists and says otherwise. */
    static void differs(Load load, Item item, List<String> differing) {
        load.refused(item, "value", Fault.at("", "differs", Map.of("fields", String.join(", ", differing))));
    }

    private static String field(Fault fault, Contents<?> contents) {
        return fault.parameter() == null ? contents.field(fault) : fault.parameter();
    }
}
