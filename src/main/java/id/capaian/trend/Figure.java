package id.capaian.trend;

import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** A number, or the reason why there is none. */
record Figure(@Nullable Double value, @Nullable Reason reason) {

    /** A number; minus zero becomes zero, and what is too large for a number is none. */
    static Figure of(double value) {
        return Double.isFinite(value) ? new Figure(value + 0.0, null) : missing(Reason.OUT_OF_RANGE);
    }

    static Figure missing(Reason reason) {
        return new Figure(null, reason);
    }

    /** This unless there is a reason against it. */
    Figure unless(boolean refused, Reason why) {
        return value != null && refused ? missing(why) : this;
    }

    /** Both together; the first reason wins. */
    Figure with(Figure other, DoubleBinaryOperator operation) {
        if (value == null) {
            return this;
        }
        return other.value == null ? other : of(operation.applyAsDouble(value, other.value));
    }

    /** The number for the report; a reason is noted at the pointer. */
    @Nullable
    Double at(String pointer, Reasons reasons) {
        if (reason != null) {
            reasons.add(pointer, reason);
        }
        return value;
    }
}
