/**
 * Run by the build alone: turns the folder {@code rules/} into what the program loads, so that
 * nothing is parsed or compiled when it starts.
 */
@NullMarked
package org.gouji.build;

import org.jspecify.annotations.NullMarked;
