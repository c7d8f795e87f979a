/**
 * Who publishes how often, and who has fallen silent.
 *
 * <p>Start with {@link id.capaian.report.publishing.PublishingReport}.
 */
@NullMarked
package id.capaian.report.publishing;

import org.jspecify.annotations.NullMarked;
