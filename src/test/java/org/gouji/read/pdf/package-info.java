/** Tests of reading PDF. */
package org.gouji.read.pdf;
