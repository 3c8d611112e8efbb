package org.gouji.write;

import org.gouji.model.ToolInfo;
import org.gouji.rule.Catalogue;

/**
 * What is known of a run before its first result.
 *
 * @param tool what makes the results
 * @param inputs how many inputs there are
 * @param rules the rules that are applied
 */
public record Run(ToolInfo tool, int inputs, Catalogue rules) {}
