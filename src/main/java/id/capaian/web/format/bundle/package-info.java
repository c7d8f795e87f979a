/**
 * Several tables in one file, with a text that says what they are.
 *
 * <p>Start with {@link id.capaian.web.format.bundle.Bundle}.
 */
@NullMarked
package id.capaian.web.format.bundle;

import org.jspecify.annotations.NullMarked;
