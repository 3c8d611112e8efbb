/** Turns a document of any format into a report: title, agency, sections, tables and figures. */
@NullMarked
package org.gouji.assemble;

import org.jspecify.annotations.NullMarked;
