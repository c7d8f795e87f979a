/**
 * What can be said of one program or one region, on one page.
 *
 * <p>Start with {@link id.capaian.report.summary.ProgramSummary}.
 */
@NullMarked
package id.capaian.report.summary;

import org.jspecify.annotations.NullMarked;
