/** What the rules speak about: the facts of a report in the words of an auditor. */
@NullMarked
package org.gouji.rule.fact;

import org.jspecify.annotations.NullMarked;
