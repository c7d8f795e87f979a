package id.capaian.trend.maths.statistics;

import java.util.ArrayList;
import java.util.List;

/** Groups of equal values. */
final class Ties {
    private Ties() {}

    /** The size of each group of two and more. */
    static List<Integer> of(double[] sorted) {
        var groups = new ArrayList<Integer>();
        var first = 0;
        for (var i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[first]) {
                if (i - first > 1) {
                    groups.add(i - first);
                }
                first = i;
            }
        }
        return groups;
    }
}
