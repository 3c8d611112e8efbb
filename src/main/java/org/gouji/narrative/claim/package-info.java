/** Figures that prose states: a grammar over tokens, with its vocabulary in the lexicon. */
@NullMarked
package org.gouji.narrative.claim;

import org.jspecify.annotations.NullMarked;
