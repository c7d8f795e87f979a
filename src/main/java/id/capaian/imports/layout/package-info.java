/** The layouts that tables come in, each turned into items. */
@NullMarked
package id.capaian.imports.layout;

import org.jspecify.annotations.NullMarked;
