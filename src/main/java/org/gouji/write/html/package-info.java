/** Results as pages for a browser: one page a report, and for a batch an index before them. */
@NullMarked
package org.gouji.write.html;

import org.jspecify.annotations.NullMarked;
