/** Tables as text, for spreadsheet programs. */
@NullMarked
package org.gouji.write.csv;

import org.jspecify.annotations.NullMarked;
