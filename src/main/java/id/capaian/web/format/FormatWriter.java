package id.capaian.web.format;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what is taken away in one format. The framework finds whoever stands behind this door. */
public interface FormatWriter {
    Format format();

    /** Writes row by row, and keeps none. */
    void write(Export export, OutputStream out) throws IOException;
}
