/**
 * Sums the tables of a government's units. What is lacking is never guessed: a sum that lacks a
 * unit's figure is marked, and what is lacking is listed.
 */
@NullMarked
package org.gouji.consolidate;

import org.jspecify.annotations.NullMarked;
