/** Local policy: severities, parameters and rules switched off; applied after the rules. */
@NullMarked
package org.gouji.profile;

import org.jspecify.annotations.NullMarked;
