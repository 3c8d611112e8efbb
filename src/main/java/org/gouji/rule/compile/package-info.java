/** Compiles rules. Loaded by the build, and by a run that brings rules of its own; by no other. */
@NullMarked
package org.gouji.rule.compile;

import org.jspecify.annotations.NullMarked;
