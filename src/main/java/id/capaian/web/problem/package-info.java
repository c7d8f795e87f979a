/**
 * Every error this service answers with (RFC 9457).
 *
 * <p>{@link id.capaian.web.problem.ProblemType} is the catalogue, {@link id.capaian.web.problem.Problem} what code
 * throws, {@link id.capaian.web.problem.ProblemMapper} the one place where exceptions become answers. The words are in
 * {@code messages_id.properties} and {@code messages_en.properties}.
 */
@NullMarked
package id.capaian.web.problem;

import org.jspecify.annotations.NullMarked;
