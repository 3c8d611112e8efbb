/** Reads PDF files with digital text: ruled tables by their rulings, prose by its lines. */
@NullMarked
package org.gouji.read.pdf;

import org.jspecify.annotations.NullMarked;
