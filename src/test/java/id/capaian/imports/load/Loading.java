package id.capaian.imports.load;

import id.capaian.access.Author;
import id.capaian.access.Role;
import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.imports.Loader;
import id.capaian.imports.OnConflict;
import id.capaian.web.problem.Fault;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFile;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads rows as a request of somebody would: all of them, or none if one is refused. */
@Singleton
public class Loading {
    private final List<Loader> loaders;

    Loading(@All List<Loader> loaders) {
        this.loaders = loaders;
    }

    /** Who loads, and how. */
    public record As(
            Role role,
            @Nullable String opd,
            OnConflict onConflict,
            @Nullable String source) {
        static As admin() {
            return new As(Role.ADMIN, null, OnConflict.ERROR, null);
        }

        static As of(Role role, String opd) {
            return new As(role, opd, OnConflict.ERROR, null);
        }

        As on(OnConflict conflict) {
            return new As(role, opd, conflict, source);
        }

        As from(String name) {
            return new As(role, opd, onConflict, name);
        }
    }

    /** What became of the rows, in words such as {@code created 2} and {@code refused 3 opd foreign-opd}. */
    public List<String> load(ImportType type, As as, List<Map<String, String>> rows) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < rows.size(); i++) {
            items.add(item(i + 2, rows.get(i)));
        }
        var columns = new HashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return load(type, as, columns, items);
    }

    /** Loads a sheet whose header names the fields. */
    public List<String> load(ImportType type, As as, Sheet sheet) {
        var rows = SheetFile.rows(sheet);
        var header = rows.get(0);
        var columns = new HashSet<String>();
        header.cells().forEach(cell -> columns.add(cell.text()));
        return load(
                type,
                as,
                columns,
                rows.stream().skip(1).map(row -> item(header, row)).toList());
    }

    private List<String> load(ImportType type, As as, Set<String> columns, List<Item> items) {
        var told = new Told(as, columns);
        var request = Arc.container().requestContext();
        request.activate();
        try {
            identify(as);
            QuarkusTransaction.begin();
            loaders.stream().filter(loader -> loader.type() == type).forEach(loader -> loader.load(items, told));
            if (told.words.stream().anyMatch(word -> word.startsWith("refused"))) {
                QuarkusTransaction.rollback();
            } else {
                QuarkusTransaction.commit();
            }
        } finally {
            request.terminate();
        }
        return told.words;
    }

    private static void identify(As as) {
        Arc.container()
                .instance(CurrentIdentityAssociation.class)
                .get()
                .setIdentity(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("test"))
                        .addAttribute(
                                Author.ATTRIBUTE,
                                new Author("test", "Test", as.role().toString(), as.opd()))
                        .addRoles(as.role().permissions())
                        .build());
    }

    private static Item item(int row, Map<String, String> texts) {
        var fields = new LinkedHashMap<String, Cell>();
        texts.forEach((field, text) -> fields.put(field, Cell.of(row, fields.size() + 1, text)));
        fields.values().removeIf(Cell::isEmpty);
        return new Item(row, fields);
    }

    private static Item item(Row header, Row row) {
        var fields = new LinkedHashMap<String, Cell>();
        header.cells().forEach(heading -> fields.put(heading.text(), row.cell(heading.column())));
        fields.values().removeIf(Cell::isEmpty);
        return new Item(row.number(), fields);
    }

    private record Told(As as, Set<String> columns, List<String> words) implements Load {
        Told(As as, Set<String> columns) {
            this(as, columns, new ArrayList<>());
        }

        @Override
        public OnConflict onConflict() {
            return as.onConflict();
        }

        @Override
        public String reason() {
            return "Impor.";
        }

        @Override
        public @Nullable String source() {
            return as.source();
        }

        @Override
        public Marks marks() {
            return Marks.POINT;
        }

        @Override
        public boolean has(String field) {
            return columns.contains(field);
        }

        @Override
        public void created(Item item) {
            words.add("created " + item.row());
        }

        @Override
        public void changed(Item item) {
            words.add("changed " + item.row());
        }

        @Override
        public void unchanged(Item item) {
            words.add("unchanged " + item.row());
        }

        @Override
        public void rounded(Item item) {
            words.add("rounded " + item.row());
        }

        @Override
        public void refused(Item item, String field, Fault fault) {
            words.add("refused " + item.row() + " " + field + " " + fault.code());
        }
    }
}
