/**
 * The pure maths of trends: no database, no web, the same answer for the same series.
 *
 * <p>Start with {@link id.capaian.trend.maths.Trend}, the report, and {@link id.capaian.trend.maths.Series}, what it is
 * made from. Each section of the report is one file; a new section is a new file and one line in {@code Trend}.
 */
@NullMarked
package id.capaian.trend.maths;

import org.jspecify.annotations.NullMarked;
