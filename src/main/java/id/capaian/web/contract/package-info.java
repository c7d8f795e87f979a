/**
 * The OpenAPI document: what is the same for every operation is said here, once.
 *
 * <p>Start with {@link id.capaian.web.contract.Contract}.
 */
@NullMarked
package id.capaian.web.contract;

import org.jspecify.annotations.NullMarked;
