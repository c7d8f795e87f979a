package id.capaian.trend.maths.statistics;

import java.util.List;

/**
 * The slopes between all pairs of values of one season, in order of size. There are millions in a long sequence, so
 * they are never kept: each is found by its bits, from the first eight to the last.
 */
final class PairwiseSlopes {
    private static final int BITS = 8;

    private final List<Sequence> seasons;
    private final long size;

    PairwiseSlopes(List<Sequence> seasons) {
        this.seasons = seasons;
        this.size = seasons.stream()
                .mapToLong(season -> season.size() * (season.size() - 1L) / 2)
                .sum();
    }

    long size() {
        return size;
    }

    double median() {
        var upper = get(size / 2);
        return size % 2 == 1 ? upper : get(size / 2 - 1) / 2 + upper / 2;
    }

    /** The slope at a place in the order, from 0. */
    double get(long place) {
        var prefix = 0L;
        var rest = place;
        for (var shift = Long.SIZE - BITS; shift >= 0; shift -= BITS) {
            var counts = count(prefix, shift);
            var digit = 0;
            while (rest >= counts[digit]) {
                rest -= counts[digit++];
            }
            prefix = prefix << BITS | digit;
        }
        return number(prefix);
    }

    /** Of the slopes whose highest bits are the prefix, how many go on with each value of the next eight. */
    private long[] count(long prefix, int shift) {
        var counts = new long[1 << BITS];
        var above = shift + BITS;
        for (var season : seasons) {
            for (var j = 1; j < season.size(); j++) {
                for (var i = 0; i < j; i++) {
                    var key = key(slope(season, i, j));
                    if (above == Long.SIZE || key >>> above == prefix) {
                        counts[(int) (key >>> shift) & (counts.length - 1)]++;
                    }
                }
            }
        }
        return counts;
    }

    private static double slope(Sequence season, int i, int j) {
        return (season.value(j) - season.value(i)) / (season.time(j) - season.time(i)) + 0.0;
    }

    /** Bits that are ordered, without a sign, as the numbers are. */
    private static long key(double number) {
        var bits = Double.doubleToRawLongBits(number);
        return bits < 0 ? ~bits : bits | Long.MIN_VALUE;
    }

    private static double number(long key) {
        return Double.longBitsToDouble(key < 0 ? key ^ Long.MIN_VALUE : ~key);
    }
}
