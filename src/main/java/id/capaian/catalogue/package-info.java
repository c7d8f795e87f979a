/**
 * What this service offers, for machines and people who do not know it yet: its datasets and what their columns mean.
 *
 * <p>Start with {@link id.capaian.catalogue.ServedDataset}.
 */
@NullMarked
package id.capaian.catalogue;

import org.jspecify.annotations.NullMarked;
