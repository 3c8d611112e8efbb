/**
 * Loads the data files of the rulebook (editions, texts, lexicon, profiles), which the build turned
 * from YAML to JSON.
 */
@NullMarked
package org.gouji.data;

import org.jspecify.annotations.NullMarked;
