/** Word documents that are changed in place. */
package org.gouji.word;
