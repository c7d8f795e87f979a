/**
 * What the codes in SDMX files stand for.
 *
 * <p>Start with {@link id.capaian.catalogue.codelist.Codelist}.
 */
@NullMarked
package id.capaian.catalogue.codelist;

import org.jspecify.annotations.NullMarked;
