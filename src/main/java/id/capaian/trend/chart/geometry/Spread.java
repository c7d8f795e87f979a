package id.capaian.trend.chart.geometry;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels at the ends of lines, pushed apart as little as needed. */
public final class Spread {
    private Spread() {}

    /** Labels that touch and stand where their wishes are on average, less the room of those above. */
    private record Pool(double sum, int count) {
        double mean() {
            return sum / count;
        }

        Pool with(Pool other) {
            return new Pool(sum + other.sum, count + other.count);
        }
    }

    /**
     * Where labels that want to stand at some heights can stand.
     *
     * @param gap least distance of two; as many as there are wishes must fit
     * @return in the order of the wishes, which is kept from top to bottom
     */
    public static List<Double> of(List<Double> wishes, double gap, double top, double bottom) {
        var order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparing(wishes::get))
                .toList();
        var pools = new ArrayDeque<Pool>();
        for (var rank = 0; rank < order.size(); rank++) {
            var pool = new Pool(wishes.get(order.get(rank)) - rank * gap, 1);
            while (!pools.isEmpty() && pools.getLast().mean() > pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
        }
        var places = new Double[order.size()];
        var rank = 0;
        for (var pool : pools) {
            var place = Math.max(top, Math.min(pool.mean(), bottom - (order.size() - 1) * gap));
            for (var i = 0; i < pool.count(); i++, rank++) {
                places[order.get(rank)] = place + rank * gap;
            }
        }
        return Arrays.asList(places);
    }
}
