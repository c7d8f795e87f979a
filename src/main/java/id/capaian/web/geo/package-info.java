/**
 * Places on the earth as they are asked for: a box, or a distance from a point. Coordinates are WGS 84, in degrees.
 */
@NullMarked
package id.capaian.web.geo;

import org.jspecify.annotations.NullMarked;
