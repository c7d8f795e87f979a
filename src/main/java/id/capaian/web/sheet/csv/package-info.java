/**
 * Tables as text, in whatever alphabet and with whatever delimiter they come.
 *
 * <p>Start with {@link id.capaian.web.sheet.csv.CsvSheet}.
 */
@NullMarked
package id.capaian.web.sheet.csv;

import org.jspecify.annotations.NullMarked;
