package id.capaian.imports.layout;

import id.capaian.imports.Item;
import java.util.Iterator;

/** The items of a sheet from the first to the last, each read when it is asked for. */
public interface Items extends Iterator<Item>, AutoCloseable {
    /** How many figures so far were left out because their cells say that there is none. */
    int withoutFigure();

    @Override
    void close();
}
