/**
 * An indicator's regions, or other parts, compared in one period.
 *
 * <p>Start with {@link id.capaian.trend.comparison.ComparisonResource}.
 */
@NullMarked
package id.capaian.trend.comparison;

import org.jspecify.annotations.NullMarked;
