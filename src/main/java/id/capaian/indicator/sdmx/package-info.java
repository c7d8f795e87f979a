/**
 * Figures as statistical offices exchange them (SDMX).
 *
 * <p>Start with {@link id.capaian.indicator.sdmx.SdmxCsv}.
 */
@NullMarked
package id.capaian.indicator.sdmx;

import org.jspecify.annotations.NullMarked;
