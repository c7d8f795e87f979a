package id.capaian.imports.load;

import id.capaian.access.May;
import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.journal.Trace;
import id.capaian.opd.Opd;
import id.capaian.opd.OpdContent;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Agencies, by code. */
@Singleton
final class Opds implements Things<Opd, OpdContent> {
    private final Desk desk;
    private final Contents<OpdContent> contents;

    Opds(Desk desk) {
        this.desk = desk;
        contents = desk.contents(OpdContent.class);
    }

    @Override
    public ImportType type() {
        return ImportType.OPDS;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Contents<OpdContent> contents() {
        return contents;
    }

    @Override
    public String permission() {
        return May.ADMINISTER;
    }

    @Override
    public String follows() {
        return "successor";
    }

    @Override
    public Collection<Opd> existing(Collection<String> keys) {
        return Opd.ofCodes(keys);
    }

    @Override
    public String key(Opd thing) {
        return thing.code;
    }

    @Override
    public OpdContent content(Opd thing) {
        return OpdContent.of(thing);
    }

    @Override
    public @Nullable String opd(OpdContent content) {
        return null;
    }

    @Override
    public Opd add(Item item, OpdContent content) {
        return Opd.add(content, desk.journal);
    }

    @Override
    public void change(Opd thing, Item item, OpdContent content, @Nullable String reason) {
        thing.change(content, reason, desk.journal);
    }

    @Override
    public void remove(Opd thing, String reason) {
        thing.remove(reason, desk.journal);
    }

    @Override
    public void restore(Opd thing, Trace trace, String reason) {
        thing.change(contents.ofView(trace.before()), reason, desk.journal);
    }
}
