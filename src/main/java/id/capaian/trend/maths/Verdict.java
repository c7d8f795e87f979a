package id.capaian.trend.maths;

/** The status of a course, and what decided it or why nothing could. */
record Verdict(Status status, Answer<Method> method) {

    static Verdict of(Course course, Series series) {
        var unknown = course.direction().reason();
        if (unknown != null) {
            return none(unknown);
        }
        if (series.preference().isRange()) {
            return ofRange(course);
        }
        return course.target().value() == null ? ofGrowth(course) : ofTarget(course, series);
    }

    private static Verdict ofTarget(Course course, Series series) {
        if (course.isMet()) {
            return by(Method.VALUE_VS_TARGET, Status.TARGET_ACHIEVED);
        }
        if (course.isDue()) {
            return by(Method.VALUE_VS_TARGET, Status.TARGET_MISSED);
        }
        if (isOverdue(course, series)) {
            return none(Reason.TARGET_PERIOD_NOT_REPORTED);
        }
        return course.isFlat() ? by(Method.VALUE_VS_TARGET, Status.MOVING_AWAY) : ofPace(course);
    }

    private static boolean isOverdue(Course course, Series series) {
        var asOf = series.asOf();
        return asOf != null
                && course.target().is(goal -> asOf.start().isAfter(goal.period().end()));
    }

    private static Verdict ofPace(Course course) {
        return course.cagrRatio().value() != null && course.isGrowthStable()
                ? by(Method.EUROSTAT_CAGR_RATIO, course.cagrRatio().map(Status::ofRatio))
                : by(Method.LINEAR_PACE_RATIO, course.linearRatio().map(Status::ofRatio));
    }

    private static Verdict ofGrowth(Course course) {
        return by(
                Method.CAGR_NO_TARGET,
                course.cagrObserved()
                        .with(course.direction(), (growth, sign) -> sign * growth)
                        .map(Status::ofGrowth));
    }

    private static Verdict ofRange(Course distances) {
        if (distances.latest().value() == 0) {
            return by(Method.DISTANCE_TO_RANGE, Status.IN_RANGE);
        }
        return distances.baseline().is(start -> start.value() == 0)
                ? by(Method.DISTANCE_TO_RANGE, Status.LEFT_RANGE)
                : by(Method.DISTANCE_TO_RANGE, distances.linearRatio().map(Status::ofRatio));
    }

    /** Whether the target is, or is about to be, reached in time. */
    Answer<Boolean> isOnTrack() {
        return method.map(any -> status.isOnTrack());
    }

    private static Verdict by(Method method, Status status) {
        return new Verdict(status, Answer.of(method));
    }

    private static Verdict by(Method method, Answer<Status> status) {
        return status.value() == null
                ? new Verdict(Status.NOT_AVAILABLE, status.map(unused -> method))
                : by(method, status.value());
    }

    private static Verdict none(Reason reason) {
        return new Verdict(Status.NOT_AVAILABLE, Answer.none(reason));
    }
}
