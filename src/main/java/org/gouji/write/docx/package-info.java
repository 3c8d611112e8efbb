/** A Word draft with a comment at each finding. */
@NullMarked
package org.gouji.write.docx;

import org.jspecify.annotations.NullMarked;
