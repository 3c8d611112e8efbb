/** Diagnosis: which cells are wrong where reconciliation identities are broken. */
@NullMarked
package org.gouji.diagnose;

import org.jspecify.annotations.NullMarked;
