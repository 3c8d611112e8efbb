/** The command line: the only package that parses arguments, prints and exits. */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
