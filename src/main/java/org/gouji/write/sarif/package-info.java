/** SARIF 2.1.0, the interchange format of checkers, which code-hosting sites show. */
@NullMarked
package org.gouji.write.sarif;

import org.jspecify.annotations.NullMarked;
