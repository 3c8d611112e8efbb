/** Filled forms with known figures, and the layouts in which such forms are published. */
package org.gouji.read.sample;
