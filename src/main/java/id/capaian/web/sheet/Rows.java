package id.capaian.web.sheet;

import java.util.Iterator;

/** The rows of a sheet from the first to the last, each read when it is asked for. */
public interface Rows extends Iterator<Row>, AutoCloseable {
    @Override
    void close();
}
