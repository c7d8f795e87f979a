/**
 * What the numbers say.
 *
 * <p>Start with {@link id.capaian.trend.TrendResource}; what is computed is in {@code maths}.
 */
@NullMarked
package id.capaian.trend;

import org.jspecify.annotations.NullMarked;
