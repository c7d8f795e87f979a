package id.capaian.trend;

import id.capaian.trend.Pace.Method;
import org.jspecify.annotations.Nullable;

/** The status of a course, what decided it, and, when nothing could, why not. */
record Verdict(
        Status status, @Nullable Method method, @Nullable Reason reason) {

    static Verdict of(Course course, Series series) {
        if (!series.preference().isKnown()) {
            return none(Reason.NO_POLARITY);
        }
        if (series.preference().isRange()) {
            return ofRange(course);
        }
        return course.yT() == null ? ofGrowth(course) : ofTarget(course, series);
    }

    private static Verdict ofTarget(Course course, Series series) {
        if (course.isMet()) {
            return new Verdict(Status.TARGET_ACHIEVED, Method.VALUE_VS_TARGET, null);
        }
        if (course.isDue()) {
            return new Verdict(Status.TARGET_MISSED, Method.VALUE_VS_TARGET, null);
        }
        var asOf = series.asOf();
        if (asOf != null && course.tT() != null && asOf.decimalYear() > course.tT()) {
            return none(Reason.TARGET_PERIOD_NOT_REPORTED);
        }
        if (course.isFlat()) {
            return new Verdict(Status.MOVING_AWAY, Method.VALUE_VS_TARGET, null);
        }
        return course.cagrRatio().value() == null || course.isGrowthUnstable()
                ? ofRatio(course.linearRatio(), Method.LINEAR_PACE_RATIO)
                : ofRatio(course.cagrRatio(), Method.EUROSTAT_CAGR_RATIO);
    }

    private static Verdict ofRatio(Figure ratio, Method method) {
        return ratio.value() == null
                ? new Verdict(Status.NOT_AVAILABLE, null, ratio.reason())
                : new Verdict(Status.ofRatio(ratio.value()), method, null);
    }

    private static Verdict ofGrowth(Course course) {
        var growth = course.cagrObserved();
        return growth.value() == null
                ? new Verdict(Status.NOT_AVAILABLE, null, growth.reason())
                : new Verdict(Status.ofGrowth(course.direction() * growth.value()), Method.CAGR_NO_TARGET, null);
    }

    private static Verdict ofRange(Course distances) {
        if (distances.y1() == 0) {
            return new Verdict(Status.IN_RANGE, Method.DISTANCE_TO_RANGE, null);
        }
        return distances.y0() == 0
                ? new Verdict(Status.LEFT_RANGE, Method.DISTANCE_TO_RANGE, null)
                : ofRatio(distances.linearRatio(), Method.DISTANCE_TO_RANGE);
    }

    private static Verdict none(Reason reason) {
        return new Verdict(Status.NOT_AVAILABLE, null, reason);
    }
}
