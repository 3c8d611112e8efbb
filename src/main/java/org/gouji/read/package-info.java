/** From bytes to a {@link org.gouji.model.Document}; a reader knows nothing of reports. */
@NullMarked
package org.gouji.read;

import org.jspecify.annotations.NullMarked;
