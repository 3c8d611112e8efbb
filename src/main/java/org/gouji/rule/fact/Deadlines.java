package org.gouji.rule.fact;

import java.time.MonthDay;
import org.gouji.model.Level;

/**
 * The days of the year after the report's by which reports are to be published.
 *
 * @param department for departments (Regulation, Article 49: 31 January)
 * @param government for governments of county level and above (Article 49: 31 March)
 * @param township for townships and street offices, of which the Regulation says nothing
 */
public record Deadlines(MonthDay department, MonthDay government, MonthDay township) {
  /** The day for an agency of a level. */
  MonthDay of(Level level) {
    if (level == Level.TOWNSHIP_GOVERNMENT || level == Level.STREET_OFFICE) {
      return township;
    }
    return level.countyOrHigherGovernment() ? government : department;
  }
}
