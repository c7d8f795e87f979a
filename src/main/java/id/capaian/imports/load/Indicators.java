package id.capaian.imports.load;

import id.capaian.access.May;
import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorContent;
import id.capaian.journal.Trace;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Indicators, by code. */
@Singleton
final class Indicators implements Things<Indicator, IndicatorContent> {
    private final Desk desk;
    private final Contents<IndicatorContent> contents;

    Indicators(Desk desk) {
        this.desk = desk;
        contents = desk.contents(IndicatorContent.class);
    }

    @Override
    public ImportType type() {
        return ImportType.INDICATORS;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Contents<IndicatorContent> contents() {
        return contents;
    }

    @Override
    public String permission() {
        return May.MEASURE;
    }

    @Override
    public Collection<Indicator> existing(Collection<String> keys) {
        return Indicator.ofCodes(keys);
    }

    @Override
    public String key(Indicator thing) {
        return thing.code;
    }

    @Override
    public IndicatorContent content(Indicator thing) {
        return IndicatorContent.of(thing);
    }

    @Override
    public @Nullable String opd(IndicatorContent content) {
        return content.opd();
    }

    @Override
    public Indicator add(Item item, IndicatorContent content) {
        return Indicator.add(content, desk.journal);
    }

    @Override
    public void change(Indicator thing, Item item, IndicatorContent content, @Nullable String reason) {
        thing.change(content, reason, desk.journal);
    }

    @Override
    public void remove(Indicator thing, String reason) {
        thing.remove(reason, desk.journal);
    }

    @Override
    public void restore(Indicator thing, Trace trace, String reason) {
        thing.change(contents.ofView(trace.before()), reason, desk.journal);
    }
}
