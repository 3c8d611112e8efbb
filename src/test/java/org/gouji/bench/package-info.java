/** Benchmarks; see docs/BENCHMARKS.md. They are run by hand and assert nothing. */
package org.gouji.bench;
