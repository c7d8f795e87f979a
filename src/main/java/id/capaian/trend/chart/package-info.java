/**
 * Trends as pictures: SVG that stands alone, or inside an {@code img} element.
 *
 * <p>Start with {@link id.capaian.trend.chart.TrendChartResource}; {@code geometry} says where things stand, the
 * templates in {@code templates/chart} draw them.
 */
@NullMarked
package id.capaian.trend.chart;

import org.jspecify.annotations.NullMarked;
