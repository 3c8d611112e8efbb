/** Reads Word drafts (.docx). */
@NullMarked
package org.gouji.read.docx;

import org.jspecify.annotations.NullMarked;
