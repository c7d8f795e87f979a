/**
 * Banten's real figures, to look at the service with: loaded into an empty database when asked for.
 *
 * <p>Start with {@link id.capaian.demo.Demo}; the figures and where they come from are in {@code resources/demo}.
 */
@NullMarked
package id.capaian.demo;

import org.jspecify.annotations.NullMarked;
