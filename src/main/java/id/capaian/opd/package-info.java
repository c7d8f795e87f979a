/**
 * Who publishes: the agencies (organisasi perangkat daerah) of a province, which merge and split over the years.
 *
 * <p>Start with {@link id.capaian.opd.Opd}.
 */
@NullMarked
package id.capaian.opd;

import org.jspecify.annotations.NullMarked;
