/**
 * Tables as text, and what their columns mean.
 *
 * <p>Start with {@link id.capaian.web.format.csv.Csv}.
 */
@NullMarked
package id.capaian.web.format.csv;

import org.jspecify.annotations.NullMarked;
