/** Reads OpenDocument texts (.odt). */
@NullMarked
package org.gouji.read.odt;

import org.jspecify.annotations.NullMarked;
