/** Writes items as what they are: one loader for each type. */
@NullMarked
package id.capaian.imports.load;

import org.jspecify.annotations.NullMarked;
