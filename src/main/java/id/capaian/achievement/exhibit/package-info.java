/**
 * Every photo, video, document and article of published achievements, listed one by one: for galleries, maps and whoever
 * checks the links.
 *
 * <p>Start with {@link id.capaian.achievement.exhibit.ExhibitQuery}.
 */
@NullMarked
package id.capaian.achievement.exhibit;

import org.jspecify.annotations.NullMarked;
