/**
 * Coverage-guided fuzzing of the readers: one class a format, since Jazzer fuzzes one target a JVM.
 */
@NullMarked
package org.gouji.fuzz;

import org.jspecify.annotations.NullMarked;
