/**
 * The rulebook: its catalogue, the engine that runs it, and how it was compiled. The only package
 * that knows Drools.
 */
@NullMarked
package org.gouji.rule;

import org.jspecify.annotations.NullMarked;
