/**
 * The forms in which lists and reports are taken away.
 *
 * <p>Start with {@link id.capaian.web.format.FormatWriter}: a format is one class behind that door.
 */
@NullMarked
package id.capaian.web.format;

import org.jspecify.annotations.NullMarked;
