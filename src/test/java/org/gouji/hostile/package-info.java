/** Files made to break the program, and what each must get. */
@NullMarked
package org.gouji.hostile;

import org.jspecify.annotations.NullMarked;
