/**
 * Tables as workbooks, with a sheet that says what they are.
 *
 * <p>Start with {@link id.capaian.web.format.xlsx.Xlsx}.
 */
@NullMarked
package id.capaian.web.format.xlsx;

import org.jspecify.annotations.NullMarked;
