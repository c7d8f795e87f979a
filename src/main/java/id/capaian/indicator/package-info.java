/**
 * What is counted: indicators with the metadata of official statistics, their measurements (realisasi) and targets.
 *
 * <p>Start with {@link id.capaian.indicator.Indicator}; {@link id.capaian.indicator.Slot} is where a figure belongs.
 */
@NullMarked
package id.capaian.indicator;

import org.jspecify.annotations.NullMarked;
