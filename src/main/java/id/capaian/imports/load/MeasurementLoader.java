package id.capaian.imports.load;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.MeasurementContent;
import id.capaian.indicator.Slot;
import id.capaian.journal.Journal;
import id.capaian.journal.ResourceType;
import id.capaian.region.Region;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Writes measurements. */
@Dependent
class MeasurementLoader extends FigureLoader<MeasurementContent, Measurement> {
    private final Journal journal;

    MeasurementLoader(Desk desk) {
        super(desk, ResourceType.MEASUREMENT, "measurements", MeasurementContent.class);
        journal = desk.journal;
    }

    @Override
    public ImportType type() {
        return ImportType.MEASUREMENTS;
    }

    @Override
    Slot slot(Indicator indicator, Region region, Item item) {
        return Slot.ofMeasurement(indicator, region, item.text("period"), item.disaggregation());
    }

    @Override
    String path(Slot slot, Item item) {
        return slot.path("measurements", "");
    }

    @Override
    MeasurementContent contentOf(Measurement figure) {
        return MeasurementContent.of(figure);
    }

    @Override
    Measurement create(Slot slot, Item item, MeasurementContent content) {
        return Measurement.of(slot, content, journal.now());
    }

    @Override
    void insert(List<Measurement> figures) {
        Measurement.insert(figures);
    }

    @Override
    void write(Measurement figure, MeasurementContent content) {
        figure.write(content, journal.now());
    }

    @Override
    List<Measurement> within(
            Collection<Indicator> indicators, Collection<Region> regions, LocalDate first, LocalDate last) {
        return Measurement.within(indicators, regions, first, last);
    }

    @Override
    boolean isThereAny(Indicator indicator) {
        return Measurement.find("indicator", indicator).firstResultOptional().isPresent();
    }

    @Override
    Indicator indicator(Measurement figure) {
        return figure.indicator;
    }
}
