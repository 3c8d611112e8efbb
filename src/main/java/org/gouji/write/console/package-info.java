/** The result for a person at a terminal. */
@NullMarked
package org.gouji.write.console;

import org.jspecify.annotations.NullMarked;
