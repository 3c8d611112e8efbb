/**
 * Writes results as a workbook: a ledger of findings, of units and of rules. The rows of findings
 * go straight into the file, those of units wait in a file of their own, and of the rules only
 * counts are kept.
 */
@NullMarked
package org.gouji.write.xlsx;

import org.jspecify.annotations.NullMarked;
