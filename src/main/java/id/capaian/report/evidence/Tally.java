package id.capaian.report.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many achievements there are, and how many have which evidence.
 *
 * @param photos how many photos they have together
 * @param videos how many videos
 * @param withBoth those with a photo and a video
 * @param withBeforeAndAfter those with a photo or video from before the work and one from after it
 */
@Embeddable
public record Tally(
        @Column long n,
        @Column long photos,
        @Column long videos,
        @Column long withPhoto,
        @Column long withVideo,
        @Column long withBoth,
        @Column long withBeforeAndAfter) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Counts the achievements {@code a} of a query. */
    static final String OF_ACHIEVEMENTS = """
            count(a),
            coalesce(sum(a.photos), 0),
            coalesce(sum(a.videos), 0),
            count(a) filter (where a.photos > 0),
            count(a) filter (where a.videos > 0),
            count(a) filter (where a.photos > 0 and a.videos > 0),
            count(a) filter (where a.beforeAndAfter)
            """;

    /** The same as one value. */
    static final String COUNTED = "new id.capaian.report.evidence.Tally(" + OF_ACHIEVEMENTS + ")";

    /** Adds up the tallies {@code t} of a query. */
    static final String SUMMED = """
            new id.capaian.report.evidence.Tally(
                coalesce(sum(t.tally.n), 0),
                coalesce(sum(t.tally.photos), 0),
                coalesce(sum(t.tally.videos), 0),
                coalesce(sum(t.tally.withPhoto), 0),
                coalesce(sum(t.tally.withVideo), 0),
                coalesce(sum(t.tally.withBoth), 0),
                coalesce(sum(t.tally.withBeforeAndAfter), 0))
            """;

    Tally plus(Tally other) {
        return new Tally(
                n + other.n,
                photos + other.photos,
                videos + other.videos,
                withPhoto + other.withPhoto,
                withVideo + other.withVideo,
                withBoth + other.withBoth,
                withBeforeAndAfter + other.withBeforeAndAfter);
    }
}
