/** Long runs: {@code mvn test -Dtest=SoakTest -Dsoak.seconds=3600}. */
@org.jspecify.annotations.NullMarked
package org.gouji.soak;
