/**
 * Lists: their filters, order, pages and totals.
 *
 * <p>Start with {@link id.capaian.web.page.Listing}, the query; {@link id.capaian.web.page.Page} is what the client
 * gets.
 */
@NullMarked
package id.capaian.web.page;

import org.jspecify.annotations.NullMarked;
