/**
 * The rules about single reports once more, as somebody would write them who has no rule engine: a
 * loop over the facts and an {@code if} for each rule. By it the engine's cost is measured, and by
 * it the rules are proven to say what they seem to say.
 */
@NullMarked
package org.gouji.bench.twin;

import org.jspecify.annotations.NullMarked;
