package id.capaian.imports.load;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.Slot;
import id.capaian.indicator.Target;
import id.capaian.indicator.TargetContent;
import id.capaian.journal.Journal;
import id.capaian.journal.ResourceType;
import id.capaian.region.Region;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Writes targets. */
@Dependent
class TargetLoader extends FigureLoader<TargetContent, Target> {
    private final Journal journal;

    TargetLoader(Desk desk) {
        super(desk, ResourceType.TARGET, "targets", TargetContent.class);
        journal = desk.journal;
    }

    @Override
    public ImportType type() {
        return ImportType.TARGETS;
    }

    @Override
    Slot slot(Indicator indicator, Region region, Item item) {
        if (!item.text("document").matches(Target.DOCUMENT)) {
            throw Problem.invalidContent(Fault.at("/document", "document-code"));
        }
        return Slot.ofTarget(indicator, region, item.text("period"), item.disaggregation());
    }

    @Override
    String path(Slot slot, Item item) {
        return slot.path("targets", "/" + item.text("document"));
    }

    @Override
    TargetContent contentOf(Target figure) {
        return TargetContent.of(figure);
    }

    @Override
    Target create(Slot slot, Item item, TargetContent content) {
        return Target.of(slot, item.text("document"), content, journal);
    }

    @Override
    void insert(List<Target> figures) {
        Target.persist(figures);
    }

    @Override
    void write(Target figure, TargetContent content) {
        figure.write(content, journal);
    }

    @Override
    List<Target> within(Collection<Indicator> indicators, Collection<Region> regions, LocalDate first, LocalDate last) {
        return Target.within(indicators, regions, first, last);
    }

    @Override
    boolean isThereAny(Indicator indicator) {
        return Target.find("indicator", indicator).firstResultOptional().isPresent();
    }

    @Override
    Indicator indicator(Target figure) {
        return figure.indicator;
    }
}
