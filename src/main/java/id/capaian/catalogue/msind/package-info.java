/**
 * Metadata of indicators in the form of BPS's standard MS-Ind (Metadata Statistik Indikator), as Satu Data Indonesia asks
 * for them. Its names are those of the standard, in Indonesian.
 *
 * <p>Start with {@link id.capaian.catalogue.msind.MsInd}.
 */
@NullMarked
package id.capaian.catalogue.msind;

import org.jspecify.annotations.NullMarked;
