/**
 * What can be said across rooms: totals, coverage, comparisons.
 *
 * <p>Start with {@link id.capaian.report.ReportResource}.
 */
@NullMarked
package id.capaian.report;

import org.jspecify.annotations.NullMarked;
