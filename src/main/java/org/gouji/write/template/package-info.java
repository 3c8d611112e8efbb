/**
 * Writes empty reports: the form of the State Council's office for a year, to be filled by its
 * author. The same year gives the same bytes.
 */
@NullMarked
package org.gouji.write.template;

import org.jspecify.annotations.NullMarked;
