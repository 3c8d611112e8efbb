/** The result and the report model as JSON. */
@NullMarked
package org.gouji.write.json;

import org.jspecify.annotations.NullMarked;
