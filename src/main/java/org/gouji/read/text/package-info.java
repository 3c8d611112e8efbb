/** Reads plain text, whose tables lost their structure. */
@NullMarked
package org.gouji.read.text;

import org.jspecify.annotations.NullMarked;
