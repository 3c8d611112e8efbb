/**
 * The editions of the report format as data: sections, tables, labels and their accepted variants.
 */
@NullMarked
package org.gouji.edition;

import org.jspecify.annotations.NullMarked;
