/**
 * How well prose is understood: sentences of our own, filled from the tables of made-up reports,
 * some with one figure changed; see docs/QUALITY.md.
 */
package org.gouji.quality;
