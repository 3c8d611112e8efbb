/** What is read of Word documents. */
package org.gouji.read.docx;
