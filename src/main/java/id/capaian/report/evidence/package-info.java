/**
 * How well achievements are proven.
 *
 * <p>Start with {@link id.capaian.report.evidence.EvidenceReport}.
 */
@NullMarked
package id.capaian.report.evidence;

import org.jspecify.annotations.NullMarked;
