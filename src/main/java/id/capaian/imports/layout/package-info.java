/**
 * The layouts that tables come in, each turned into items.
 *
 * <p>Start with {@link id.capaian.imports.layout.Layouts}.
 */
@NullMarked
package id.capaian.imports.layout;

import org.jspecify.annotations.NullMarked;
