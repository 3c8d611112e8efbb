/**
 * Reads workbooks of spreadsheet programs: XLSX streaming over its parts, XLS record by record.
 * Both become sheets of cells, and sheets become paragraphs and grids.
 */
@NullMarked
package org.gouji.read.excel;

import org.jspecify.annotations.NullMarked;
