/** JUnit's XML, which every build server shows. */
@NullMarked
package org.gouji.write.junit;

import org.jspecify.annotations.NullMarked;
