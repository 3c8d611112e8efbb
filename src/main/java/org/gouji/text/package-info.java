/** Chinese text made comparable: normal forms that remember the original, and numbers in words. */
@NullMarked
package org.gouji.text;

import org.jspecify.annotations.NullMarked;
