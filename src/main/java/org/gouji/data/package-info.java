/**
 * Loads the data files of the rulebook (editions, texts, lexicon, profiles), which the build turned
 * from YAML into a form that needs no parser.
 */
@NullMarked
package org.gouji.data;

import org.jspecify.annotations.NullMarked;
