/** Reads the roster of units that {@code --roster} names; loaded for no other run. */
@NullMarked
package org.gouji.roster;

import org.jspecify.annotations.NullMarked;
