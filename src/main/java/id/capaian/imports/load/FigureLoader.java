package id.capaian.imports.load;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.imports.Loader;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.indicator.Slot;
import id.capaian.journal.Part;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.journal.Trace;
import id.capaian.region.Region;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.sheet.Numbers;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures, some hundred at once: one query for what is there, one entry of the journal for each indicator.
 *
 * @param <C> what is written of a figure
 * @param <F> the figure
 */
abstract class FigureLoader<C, F extends Recorded> implements Loader {
    private final Desk desk;
    private final Contents<C> contents;
    private final ResourceType kind;
    private final String collection;

    private final Places places = new Places();
    private final Repeats repeats = new Repeats();

    /** Indicators that had no figures when this import began: what it writes itself it does not meet again. */
    private final Map<String, Boolean> empty = new HashMap<>();

    FigureLoader(Desk desk, ResourceType kind, String collection, Class<C> content) {
        this.desk = desk;
        contents = desk.contents(content);
        this.kind = kind;
        this.collection = collection;
    }

    /** Where a row's figure belongs. */
    abstract Slot slot(Indicator indicator, Region region, Item item);

    /** Its address below {@code /v1/}. */
    abstract String path(Slot slot, Item item);

    abstract C contentOf(F figure);

    /** A new one, which the database has not got yet. */
    abstract F create(Slot slot, Item item, C content);

    /** Writes new ones, none of which the session needs to know. */
    abstract void insert(List<F> figures);

    abstract void write(F figure, C content);

    abstract List<F> within(
            Collection<Indicator> indicators, Collection<Region> regions, LocalDate first, LocalDate last);

    abstract boolean isThereAny(Indicator indicator);

    abstract Indicator indicator(F figure);

    /** A row and where its figure belongs. */
    private record Placed(Item item, Slot slot, String path) {}

    @Override
    public void load(List<Item> items, Load load) {
        var placed = place(items, load);
        var there = there(placed);
        var added = new ArrayList<F>();
        var parts = new LinkedHashMap<Indicator, List<Part>>();
        for (var one : placed) {
            try {
                var part = part(one, there.get(one.path()), added, load);
                if (part != null) {
                    parts.computeIfAbsent(one.slot().indicator(), any -> new ArrayList<>())
                            .add(part);
                }
            } catch (Problem wrong) {
                Refusal.tell(load, one.item(), wrong, contents);
            }
        }
        if (!added.isEmpty() && !desk.journal.isPlanning()) {
            insert(added);
        }
        parts.forEach((indicator, some) -> desk.journal.record(whole(indicator), some, load.reason()));
    }

    private List<Placed> place(List<Item> items, Load load) {
        places.meet(texts(items, "indicator"), texts(items, "region"));
        var placed = new ArrayList<Placed>();
        for (var item : items) {
            var value = item.fields().get("value");
            if (value == null || Numbers.isAbsent(value)) {
                continue;
            }
            try {
                var one = place(item, load);
                if (one != null && repeats.isFirst(one.path())) {
                    placed.add(one);
                } else if (one != null) {
                    load.refused(item, "", Fault.at("", "repeated-row"));
                }
            } catch (Problem wrong) {
                Refusal.tell(load, item, wrong, contents);
            }
        }
        return placed;
    }

    private static Set<String> texts(List<Item> items, String field) {
        return items.stream().map(item -> item.text(field)).collect(toSet());
    }

    private @Nullable Placed place(Item item, Load load) {
        var indicator = places.indicator(item.text("indicator"));
        var region = places.region(item.text("region"));
        if (indicator == null || region == null) {
            Refusal.unknown(load, item, indicator == null ? "indicator" : "region");
            return null;
        }
        if (!desk.actor.actsFor(indicator.opd.code)) {
            Refusal.foreign(load, item, "indicator");
            return null;
        }
        var slot = slot(indicator, region, item);
        return new Placed(item, slot, path(slot, item));
    }

    /** What there is already of these figures, by address. */
    private Map<String, F> there(List<Placed> placed) {
        var known = placed.stream()
                .map(Placed::slot)
                .filter(slot -> !empty.computeIfAbsent(slot.indicator().code, code -> !isThereAny(slot.indicator())))
                .toList();
        if (known.isEmpty()) {
            return Map.of();
        }
        var indicators = new HashSet<Indicator>();
        var regions = new HashSet<Region>();
        known.forEach(slot -> {
            indicators.add(slot.indicator());
            regions.add(slot.region());
        });
        var days = known.stream().map(slot -> slot.period().start()).sorted().toList();
        return byPath(within(indicators, regions, days.get(0), days.get(days.size() - 1)));
    }

    /** What the row changes, if anything. */
    private @Nullable Part part(Placed one, @Nullable F figure, List<F> added, Load load) {
        if (figure == null) {
            var fresh = create(one.slot(), one.item(), contents.read(one.item(), null, load));
            added.add(fresh);
            load.created(one.item());
            return new Part(one.path(), null, fresh.publicView());
        }
        var before = contentOf(figure);
        var wanted = contents.read(one.item(), before, load);
        var differences = contents.differing(before, wanted);
        if (differences.isEmpty()) {
            load.unchanged(one.item());
            return null;
        }
        return changed(one, figure, wanted, differences, load);
    }

    private @Nullable Part changed(Placed one, F figure, C wanted, List<String> differences, Load load) {
        switch (load.onConflict()) {
            case SKIP -> load.unchanged(one.item());
            case ERROR -> Refusal.differs(load, one.item(), differences);
            case REVISE -> {
                if (load.reason() == null) {
                    load.refused(one.item(), "", Fault.at("", "reason-required"));
                    return null;
                }
                var seen = figure.publicView();
                write(figure, wanted);
                load.changed(one.item());
                return new Part(one.path(), seen, figure.publicView());
            }
        }
        return null;
    }

    private Subject whole(Indicator indicator) {
        return new Subject(kind, "indicators/" + indicator.code + "/" + collection, indicator.opd.code);
    }

    @Override
    public void undo(List<Trace> traces, String reason) {
        var there = written(traces);
        var parts = new LinkedHashMap<Indicator, List<Part>>();
        for (var trace : traces) {
            var figure = there.get(trace.path());
            if (figure == null) {
                throw new IllegalStateException(trace.path() + " is gone though nothing took it away");
            }
            desk.actor.requireActsFor(indicator(figure).opd.code);
            parts.computeIfAbsent(indicator(figure), any -> new ArrayList<>()).add(undo(trace, figure));
        }
        parts.forEach((indicator, some) -> desk.journal.record(whole(indicator), some, reason));
    }

    private Part undo(Trace trace, F figure) {
        var seen = figure.publicView();
        if (trace.before().isNull()) {
            Panache.getEntityManager().remove(figure);
            return new Part(trace.path(), seen, null);
        }
        write(figure, contents.ofView(trace.before()));
        return new Part(trace.path(), seen, figure.publicView());
    }

    /** The figures that an import wrote, by address. */
    private Map<String, F> written(List<Trace> traces) {
        var indicators = Indicator.ofCodes(codes(traces, "indicator"));
        var regions = Region.ofCodes(codes(traces, "region"));
        var starts = traces.stream()
                .map(trace ->
                        Period.parse(trace.after().path("period").asText()).start())
                .sorted()
                .toList();
        return byPath(within(indicators, regions, starts.get(0), starts.get(starts.size() - 1)));
    }

    private static Set<String> codes(List<Trace> traces, String property) {
        return traces.stream()
                .map(trace -> trace.after().path(property).asText())
                .collect(toSet());
    }

    private Map<String, F> byPath(List<F> figures) {
        return figures.stream().collect(toMap(figure -> figure.subject().path(), figure -> figure));
    }
}
