package id.capaian.web.sheet;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows of which each is read when it is first asked for. */
public abstract class ReadRows implements Rows {
    private @Nullable Row next;
    private boolean isOver;

    /** The next row that holds something; null behind the last. */
    protected abstract @Nullable Row read();

    @Override
    public boolean hasNext() {
        if (next == null && !isOver) {
            next = read();
            isOver = next == null;
        }
        return next != null;
    }

    @Override
    public Row next() {
        var row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }
}
