package id.capaian.trend.chart.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What of a picture is taken, so that labels find room beside it. */
public final class Places {
    private static final double STEP = 6;
    private static final double THICKNESS = 2;

    /** Better over anything else than cut off. */
    private static final int OUTSIDE = 1000;

    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();

    public Places(Box bounds) {
        this.bounds = bounds;
    }

    public void take(Box box) {
        taken.add(box);
    }

    /** Takes what lies along a straight line. */
    public void take(double x1, double y1, double x2, double y2) {
        var steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
        for (var step = 0; step <= steps; step++) {
            var share = step / Math.max(steps, 1);
            take(Box.around(x1 + share * (x2 - x1), y1 + share * (y2 - y1), THICKNESS));
        }
    }

    /** Puts a label at the first of its places that is free, or the least taken one. */
    public Label put(List<Label> places) {
        var best = places.stream().min(Comparator.comparingInt(this::cost)).orElseThrow();
        take(best.box());
        return best;
    }

    private int cost(Label label) {
        var box = label.box();
        var outside = bounds.holds(box) ? 0 : OUTSIDE;
        return outside + (int) taken.stream().filter(box::overlaps).count();
    }
}
