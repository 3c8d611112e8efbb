/**
 * Writes the files of Word and Excel part by part, as a stream: containers, XML, workbooks and
 * sheets that are tables. It knows nothing of reports and results, and the same content gives the
 * same bytes.
 */
@NullMarked
package org.gouji.ooxml;

import org.jspecify.annotations.NullMarked;
