/**
 * Rows and columns: what is JSON to programs, as a table for people.
 *
 * <p>Start with {@link id.capaian.web.table.Columns}, which reads the columns of a view; a row is the view's JSON.
 */
@NullMarked
package id.capaian.web.table;

import org.jspecify.annotations.NullMarked;
