/**
 * Word documents that somebody else made, changed at single places while everything else stays as
 * it is.
 */
@NullMarked
package org.gouji.word;

import org.jspecify.annotations.NullMarked;
