/** Figures that prose states. */
@NullMarked
package org.gouji.narrative;

import org.jspecify.annotations.NullMarked;
