package id.capaian.trend.maths;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something the report can say, or the reason why it cannot; exactly one of the two is there. */
record Answer<T>(@Nullable T value, @Nullable Reason reason) {

    /** An answer; a number beyond all numbers is none. */
    static <T> Answer<T> of(T value) {
        return value instanceof Double number && !Double.isFinite(number)
                ? none(Reason.OUT_OF_RANGE)
                : new Answer<>(value, null);
    }

    static <T> Answer<T> none(Reason reason) {
        return new Answer<>(null, reason);
    }

    static <T> Answer<T> ofNullable(@Nullable T value, Reason otherwise) {
        return value == null ? none(otherwise) : of(value);
    }

    /** What follows from this answer; without one its reason stays. */
    <R> Answer<R> map(Function<T, R> step) {
        return value == null ? missing() : of(step.apply(value));
    }

    /** What follows from this answer, or does not. */
    <R> Answer<R> then(Function<T, Answer<R>> step) {
        return value == null ? missing() : step.apply(value);
    }

    /** What follows from two answers; the first reason wins. */
    <O, R> Answer<R> with(Answer<O> other, BiFunction<T, O, R> step) {
        if (value == null) {
            return missing();
        }
        return other.value == null ? other.missing() : of(step.apply(value, other.value));
    }

    /** This answer, if it passes the test. */
    Answer<T> provided(Predicate<T> test, Reason otherwise) {
        return value == null || test.test(value) ? this : none(otherwise);
    }

    /** Whether there is an answer that passes the test. */
    boolean is(Predicate<T> test) {
        return value != null && test.test(value);
    }

    private <R> Answer<R> missing() {
        return new Answer<>(null, reason);
    }
}
