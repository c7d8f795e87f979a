package id.capaian.trend.maths.statistics;

/** The exact distribution of Kendall's s over all orders of n different values. */
final class KendallDistribution {
    private KendallDistribution() {}

    /** Share of all orders whose s is as far from 0, or farther, on either side. */
    static double twoSided(int n, long s) {
        var orders = ordersByInversions(n);
        var all = 0L;
        var extreme = 0L;
        for (var inversions = 0; inversions < orders.length; inversions++) {
            all += orders[inversions];
            if (Math.abs(orders.length - 1 - 2L * inversions) >= Math.abs(s)) {
                extreme += orders[inversions];
            }
        }
        return (double) extreme / all;
    }

    /** How many orders have 0, 1, 2 … pairs that fall; the k-th value adds up to k - 1 of them. */
    private static long[] ordersByInversions(int n) {
        var orders = new long[] {1};
        for (var k = 2; k <= n; k++) {
            var longer = new long[orders.length + k - 1];
            for (var i = 0; i < orders.length; i++) {
                for (var added = 0; added < k; added++) {
                    longer[i + added] += orders[i];
                }
            }
            orders = longer;
        }
        return orders;
    }
}
