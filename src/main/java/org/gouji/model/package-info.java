/**
 * What flows between the steps: documents, reports, tables, figures, places, findings and results,
 * all immutable.
 */
@NullMarked
package org.gouji.model;

import org.jspecify.annotations.NullMarked;
