/** Agencies: their level, told from their name, and whether they may make rules. */
@NullMarked
package org.gouji.agency;

import org.jspecify.annotations.NullMarked;
