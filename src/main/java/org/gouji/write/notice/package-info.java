/** Letters that return a report for correction. */
@NullMarked
package org.gouji.write.notice;

import org.jspecify.annotations.NullMarked;
