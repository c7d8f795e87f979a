package id.capaian.trend.chart.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a picture is taken, so that labels find room beside it. */
public final class Places {
    private static final double STEP = 6;
    private static final double THICKNESS = 2;

    private final Box bounds;
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> labels = new ArrayList<>();

    public Places(Box bounds) {
        this.bounds = bounds;
    }

    public void take(Box box) {
        lines.add(box);
    }

    /** Takes what lies along a straight line. */
    public void take(double x1, double y1, double x2, double y2) {
        var steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
        for (var step = 0; step <= steps; step++) {
            var share = step / Math.max(steps, 1);
            take(Box.around(x1 + share * (x2 - x1), y1 + share * (y2 - y1), THICKNESS));
        }
    }

    /** Puts a label at the first place that is free, or over as little of the lines as it can; never over a label. */
    public Optional<Label> put(List<Label> places) {
        var best = places.stream()
                .filter(label -> bounds.holds(label.box()))
                .filter(label -> labels.stream().noneMatch(label.box()::overlaps))
                .min(Comparator.comparingLong(this::covered));
        best.ifPresent(label -> labels.add(label.box()));
        return best;
    }

    private long covered(Label label) {
        return lines.stream().filter(label.box()::overlaps).count();
    }
}
