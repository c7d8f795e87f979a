/**
 * How an agency stands in all that it answers for: its indicators, its money, what it publishes.
 *
 * <p>Start with {@link id.capaian.report.scorecard.Scorecard}.
 */
@NullMarked
package id.capaian.report.scorecard;

import org.jspecify.annotations.NullMarked;
