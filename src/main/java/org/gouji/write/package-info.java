/** What all writers share: messages in two languages. */
@NullMarked
package org.gouji.write;

import org.jspecify.annotations.NullMarked;
