package id.capaian.web.list;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Knows whether anything was written. */
final class WatchedStream extends FilterOutputStream {
    private boolean begun;

    WatchedStream(OutputStream out) {
        super(out);
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void write(int one) throws IOException {
        begun = true;
        out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        begun = true;
        out.write(some, from, count);
    }
}
