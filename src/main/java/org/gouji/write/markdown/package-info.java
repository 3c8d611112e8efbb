/** Pages for code-hosting sites. */
@NullMarked
package org.gouji.write.markdown;

import org.jspecify.annotations.NullMarked;
