package id.capaian.report.evidence;

/**
 * How many achievements there are, and how many have which evidence.
 *
 * @param withBoth those with a photo and a video
 * @param withBeforeAndAfter those with a photo or video from before the work and one from after it
 */
public record Tally(long n, long withPhoto, long withVideo, long withBoth, long withBeforeAndAfter) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Counts the achievements {@code a} of a query. */
    static final String OF_ACHIEVEMENTS = """
            new id.capaian.report.evidence.Tally(
                count(a),
                count(a) filter (where a.photos > 0),
                count(a) filter (where a.videos > 0),
                count(a) filter (where a.photos > 0 and a.videos > 0),
                count(a) filter (where a.beforeAndAfter))
            """;

    Tally plus(Tally other) {
        return new Tally(
                n + other.n,
                withPhoto + other.withPhoto,
                withVideo + other.withVideo,
                withBoth + other.withBoth,
                withBeforeAndAfter + other.withBeforeAndAfter);
    }
}
