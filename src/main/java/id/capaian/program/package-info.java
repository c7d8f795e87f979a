/**
 * What an agency runs: programs with their objective, years and budgets.
 *
 * <p>Start with {@link id.capaian.program.Program}.
 */
@NullMarked
package id.capaian.program;

import org.jspecify.annotations.NullMarked;
