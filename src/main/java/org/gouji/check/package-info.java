/** The façade: checks one report or a batch. */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
