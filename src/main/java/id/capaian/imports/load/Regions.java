package id.capaian.imports.load;

import id.capaian.access.May;
import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.journal.Trace;
import id.capaian.region.Region;
import id.capaian.region.RegionContent;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Regions, by code. */
@Singleton
final class Regions implements Things<Region, RegionContent> {
    private final Desk desk;
    private final Contents<RegionContent> contents;

    Regions(Desk desk) {
        this.desk = desk;
        contents = desk.contents(RegionContent.class);
    }

    @Override
    public ImportType type() {
        return ImportType.REGIONS;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Contents<RegionContent> contents() {
        return contents;
    }

    @Override
    public String permission() {
        return May.ADMINISTER;
    }

    @Override
    public String follows() {
        return "parent";
    }

    @Override
    public Collection<Region> existing(Collection<String> keys) {
        return Region.ofCodes(keys);
    }

    @Override
    public String key(Region thing) {
        return thing.code;
    }

    @Override
    public RegionContent content(Region thing) {
        return RegionContent.of(thing);
    }

    @Override
    public @Nullable String opd(RegionContent content) {
        return null;
    }

    @Override
    public Region add(Item item, RegionContent content) {
        return Region.add(content, desk.journal);
    }

    @Override
    public void change(Region thing, Item item, RegionContent content, @Nullable String reason) {
        thing.change(content, reason, desk.journal);
    }

    @Override
    public void remove(Region thing, String reason) {
        thing.remove(reason, desk.journal);
    }

    @Override
    public void restore(Region thing, Trace trace, String reason) {
        thing.change(contents.ofView(trace.before()), reason, desk.journal);
    }
}
