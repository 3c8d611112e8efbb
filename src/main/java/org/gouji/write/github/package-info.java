/** Workflow commands, which GitHub shows beside the files. */
@NullMarked
package org.gouji.write.github;

import org.jspecify.annotations.NullMarked;
