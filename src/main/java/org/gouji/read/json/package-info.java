/** Reads the canonical report model. */
@NullMarked
package org.gouji.read.json;

import org.jspecify.annotations.NullMarked;
