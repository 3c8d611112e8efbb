/** The examples of the guides. */
package org.gouji.docs;
