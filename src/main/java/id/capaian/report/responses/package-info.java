/**
 * How fast agencies answer what residents report.
 *
 * <p>Start with {@link id.capaian.report.responses.ResponsesReport}.
 */
@NullMarked
package id.capaian.report.responses;

import org.jspecify.annotations.NullMarked;
