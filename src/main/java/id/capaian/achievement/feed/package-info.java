/**
 * What a feed says of achievements.
 *
 * <p>Start with {@link id.capaian.achievement.feed.AchievementFeed}.
 */
@NullMarked
package id.capaian.achievement.feed;

import org.jspecify.annotations.NullMarked;
