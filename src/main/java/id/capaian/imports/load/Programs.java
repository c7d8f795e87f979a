package id.capaian.imports.load;

import id.capaian.access.May;
import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.journal.Trace;
import id.capaian.program.Program;
import id.capaian.program.ProgramContent;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Programs, by code. */
@Singleton
final class Programs implements Things<Program, ProgramContent> {
    private final Desk desk;
    private final Contents<ProgramContent> contents;

    Programs(Desk desk) {
        this.desk = desk;
        contents = desk.contents(ProgramContent.class);
    }

    @Override
    public ImportType type() {
        return ImportType.PROGRAMS;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Contents<ProgramContent> contents() {
        return contents;
    }

    @Override
    public String permission() {
        return May.MEASURE;
    }

    @Override
    public Collection<Program> existing(Collection<String> keys) {
        return Program.ofCodes(keys);
    }

    @Override
    public String key(Program thing) {
        return thing.code;
    }

    @Override
    public ProgramContent content(Program thing) {
        return ProgramContent.of(thing);
    }

    @Override
    public @Nullable String opd(ProgramContent content) {
        return content.opd();
    }

    @Override
    public Program add(Item item, ProgramContent content) {
        return Program.add(content, desk.journal);
    }

    @Override
    public void change(Program thing, Item item, ProgramContent content, @Nullable String reason) {
        thing.change(content, reason, desk.journal);
    }

    @Override
    public void remove(Program thing, String reason) {
        thing.remove(reason, desk.journal);
    }

    @Override
    public void restore(Program thing, Trace trace, String reason) {
        thing.change(contents.ofView(trace.before()), reason, desk.journal);
    }
}
