/** Ready answers to what the public asks again and again. Start with {@link id.capaian.edge.Edge}. */
@NullMarked
package id.capaian.edge;

import org.jspecify.annotations.NullMarked;
