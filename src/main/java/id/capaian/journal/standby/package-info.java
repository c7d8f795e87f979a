/**
 * The copy of the database that the public is read from, where there is one and it holds what the public is told.
 *
 * <p>Start with {@link id.capaian.journal.standby.PublicReads}, which decides for each request;
 * {@link id.capaian.journal.standby.Standby} knows whether the copy can be trusted at this moment.
 */
@NullMarked
package id.capaian.journal.standby;

import org.jspecify.annotations.NullMarked;
