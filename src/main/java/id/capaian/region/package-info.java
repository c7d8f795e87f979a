/**
 * Where: provinces, regencies and cities, districts, villages, by the codes of the Ministry of Home Affairs.
 *
 * <p>Start with {@link id.capaian.region.Region}.
 */
@NullMarked
package id.capaian.region;

import org.jspecify.annotations.NullMarked;
