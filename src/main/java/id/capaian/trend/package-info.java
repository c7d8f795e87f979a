/**
 * What the numbers say: pure maths over one series, then its endpoints.
 *
 * <p>Start with {@link id.capaian.trend.Trend}, the report, and {@link id.capaian.trend.Series}, what it is made from.
 * Each section of the report is one file; a new section is a new file and one line in {@code Trend}.
 */
@NullMarked
package id.capaian.trend;

import org.jspecify.annotations.NullMarked;
