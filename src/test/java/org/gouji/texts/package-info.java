/** Whether every word of the program is used, there in both languages, and complete. */
package org.gouji.texts;
