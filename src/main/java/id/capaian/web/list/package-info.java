/**
 * How a list is asked: in which form, which properties, counted by what.
 *
 * <p>Start with {@link id.capaian.web.list.Lists}, which answers; {@link id.capaian.web.list.Offer} is what a list has
 * to offer.
 */
@NullMarked
package id.capaian.web.list;

import org.jspecify.annotations.NullMarked;
