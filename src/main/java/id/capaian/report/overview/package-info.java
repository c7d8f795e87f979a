/**
 * The whole record at a glance.
 *
 * <p>Start with {@link id.capaian.report.overview.Overview}.
 */
@NullMarked
package id.capaian.report.overview;

import org.jspecify.annotations.NullMarked;
