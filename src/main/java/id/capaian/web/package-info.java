/**
 * The doorstep: how requests come in and answers go out, nothing of the domain.
 *
 * <p>Start with {@link id.capaian.web.problem.Problem} for errors, {@link id.capaian.web.page.Listing} for lists and
 * {@link id.capaian.web.Answer} for everything else.
 */
@NullMarked
package id.capaian.web;

import org.jspecify.annotations.NullMarked;
