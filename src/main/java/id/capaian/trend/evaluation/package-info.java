/**
 * The same report for anyone's own numbers, of which nothing is kept.
 *
 * <p>Start with {@link id.capaian.trend.evaluation.EvaluationResource}.
 */
@NullMarked
package id.capaian.trend.evaluation;

import org.jspecify.annotations.NullMarked;
