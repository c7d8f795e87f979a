/**
 * Capaian, the open record of what government agencies achieve.
 *
 * <p>Each room below holds one noun of the field; what lives here is what the whole house stands on: its settings and
 * the door to its database, which know no room, and {@link id.capaian.Main}, with which it starts.
 */
@NullMarked
package id.capaian;

import org.jspecify.annotations.NullMarked;
