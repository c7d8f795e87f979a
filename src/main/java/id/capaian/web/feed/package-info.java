/**
 * Lists as feeds, for readers that ask again and again what is new.
 *
 * <p>Start with {@link id.capaian.web.feed.Feeds}, which answers; a room says with a {@link
 * id.capaian.web.feed.FeedEntry} what a feed tells of its rows.
 */
@NullMarked
package id.capaian.web.feed;

import org.jspecify.annotations.NullMarked;
