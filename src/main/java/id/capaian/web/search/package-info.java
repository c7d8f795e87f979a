/**
 * Text search that answers the same on every database: words are found, folded and stemmed here, and kept in tables.
 *
 * <p>Start with {@link id.capaian.web.search.TextQuery}, what a reader looks for; {@link id.capaian.web.search.Terms} is
 * what a thing can be found by.
 */
@NullMarked
package id.capaian.web.search;

import org.jspecify.annotations.NullMarked;
