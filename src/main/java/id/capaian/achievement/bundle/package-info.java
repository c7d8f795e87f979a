/**
 * Everything about some achievements in one file, for whoever writes about them.
 *
 * <p>Start with {@link id.capaian.achievement.bundle.BundleResource}.
 */
@NullMarked
package id.capaian.achievement.bundle;

import org.jspecify.annotations.NullMarked;
