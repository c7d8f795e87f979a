package id.capaian.imports.layout;

import id.capaian.imports.Item;
import id.capaian.web.sheet.Numbers;
import id.capaian.web.sheet.Rows;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** Items as their rows are read. */
final class Reading implements Items {
    private final Rows rows;
    private final int header;
    private final Layout.Rules rules;
    private final Deque<Item> ready = new ArrayDeque<>();
    private int withoutFigure;

    Reading(Rows rows, int header, Layout.Rules rules) {
        this.rows = rows;
        this.header = header;
        this.rules = rules;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            var row = rows.next();
            if (row.number() > header) {
                rules.items(row).forEach(this::add);
            }
        }
        return !ready.isEmpty();
    }

    private void add(Item item) {
        var value = item.fields().get(Field.VALUE);
        if (value != null && Numbers.isAbsent(value)) {
            withoutFigure++;
        } else {
            ready.add(new Item(item.row(), Fields.filled(item.fields())));
        }
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public int withoutFigure() {
        return withoutFigure;
    }

    @Override
    public void close() {
        rows.close();
    }
}
