/**
 * Many series side by side: trends of all indicators and regions, and regions compared.
 *
 * <p>Start with {@link id.capaian.trend.across.TrendsResource}; {@link id.capaian.trend.across.SeriesOf} loads many
 * series at once.
 */
@NullMarked
package id.capaian.trend.across;

import org.jspecify.annotations.NullMarked;
