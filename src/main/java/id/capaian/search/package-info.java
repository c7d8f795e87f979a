/**
 * Search across the rooms.
 *
 * <p>Start with {@link id.capaian.search.SearchResource}; how texts become words is in {@code web.search}.
 */
@NullMarked
package id.capaian.search;

import org.jspecify.annotations.NullMarked;
