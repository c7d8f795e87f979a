/**
 * Capaian, the open record of what government agencies achieve.
 *
 * <p>Each room below holds one noun of the field; what lives here is what the whole house stands on: its settings and
 * the door to its database. This package knows no room.
 */
@NullMarked
package id.capaian;

import org.jspecify.annotations.NullMarked;
