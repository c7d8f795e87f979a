/**
 * An achievement in brief, for lists beside other things.
 *
 * <p>Start with {@link id.capaian.achievement.card.AchievementCard}.
 */
@NullMarked
package id.capaian.achievement.card;

import org.jspecify.annotations.NullMarked;
