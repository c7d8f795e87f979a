/**
 * From numbers to proof and back: the achievements behind an indicator, the trends behind an achievement.
 *
 * <p>Start with {@link id.capaian.trend.proof.ProofResource}.
 */
@NullMarked
package id.capaian.trend.proof;

import org.jspecify.annotations.NullMarked;
