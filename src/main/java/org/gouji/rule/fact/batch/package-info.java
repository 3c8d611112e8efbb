/**
 * What an auditor would name in several reports of a batch, with its arithmetic as accessors, and
 * the little that is kept of each report until the batch is through.
 */
@NullMarked
package org.gouji.rule.fact.batch;

import org.jspecify.annotations.NullMarked;
