/** Reads binary Word documents (.doc, also named .wps). */
@NullMarked
package org.gouji.read.doc;

import org.jspecify.annotations.NullMarked;
