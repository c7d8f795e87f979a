/**
 * The append-only record of every change: who changed what, when and why, in an order that cannot be rewritten unseen.
 *
 * <p>Start with {@link id.capaian.journal.Journal}, the one door through which every room writes; revisions, corrections
 * and the feed of changes are read from what it wrote. It knows no room: a thing that is on the record is a
 * {@link id.capaian.journal.Recorded}.
 */
@NullMarked
package id.capaian.journal;

import org.jspecify.annotations.NullMarked;
