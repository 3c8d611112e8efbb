package org.gouji.rule.fact;

import java.util.Optional;
import org.gouji.model.Narrative;
import org.gouji.model.Report;

/**
 * All that one report is judged by.
 *
 * @param report the report
 * @param narrative what was understood of its prose
 * @param prior the same agency's report of the year before, where there is one
 */
public record Dossier(Report report, Narrative narrative, Optional<Report> prior) {}
