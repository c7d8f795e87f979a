/**
 * What can be said across rooms: totals, coverage, comparisons. Each report has a room of its own.
 *
 * <p>Start with {@link id.capaian.report.overview.OverviewResource}.
 */
@NullMarked
package id.capaian.report;

import org.jspecify.annotations.NullMarked;
