/**
 * Where things stand on a chart, in pixels from its upper left corner. Pure: knows nothing of indicators or drawing.
 *
 * <p>Start with {@link id.capaian.trend.chart.geometry.Scale}.
 */
@NullMarked
package id.capaian.trend.chart.geometry;

import org.jspecify.annotations.NullMarked;
