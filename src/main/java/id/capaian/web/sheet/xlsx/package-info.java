/**
 * Workbooks, read part by part as they are unpacked; the parts that nobody asks for are never unpacked.
 *
 * <p>Start with {@link id.capaian.web.sheet.xlsx.XlsxSheet}. Libraries for this keep formulas and look through them
 * for each cell, or unpack what they are not asked for; what a stranger uploads must not choose how long we take.
 */
@NullMarked
package id.capaian.web.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
