/**
 * What was achieved (capaian): the achievements of agencies, their evidence and their publication.
 *
 * <p>Start with {@link id.capaian.achievement.Achievement}; every other room is made like this one.
 */
@NullMarked
package id.capaian.achievement;

import org.jspecify.annotations.NullMarked;
