/** Results for tests of writers. */
package org.gouji.write.sample;
