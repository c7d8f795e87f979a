/**
 * Bulk import of spreadsheets: a file is taken at once, checked and written in the background, all of it or nothing.
 *
 * <p>{@code layout} turns the rows of a sheet into {@link id.capaian.imports.Item}s, {@code load} writes them.
 */
@NullMarked
package id.capaian.imports;

import org.jspecify.annotations.NullMarked;
