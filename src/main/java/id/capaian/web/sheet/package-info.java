/**
 * Tables that people upload: csv and xlsx files read row by row, whatever their size, and refused when they are hostile.
 *
 * <p>Start with {@link id.capaian.web.sheet.Sheet}.
 */
@NullMarked
package id.capaian.web.sheet;

import org.jspecify.annotations.NullMarked;
