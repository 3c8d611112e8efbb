/** Reads web pages. */
@NullMarked
package org.gouji.read.html;

import org.jspecify.annotations.NullMarked;
