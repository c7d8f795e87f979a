package id.capaian.journal;

import java.util.stream.Stream;

/** What is kept so that it is read fast, although it follows from the rest: it can be made again, and compared. */
public interface Rollup {
    /** Its own among all that is kept. */
    String name();

    /** In which form it is kept; when that is another than at the last start, all of it is made again. */
    String form();

    /**
     * What of it is not as it would be made now, by its address below {@code /v1/}; found while the stream is read.
     *
     * @param renew whether it is put right
     */
    Stream<String> wrong(boolean renew);
}
