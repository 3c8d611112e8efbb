package org.gouji.write.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who sends letters, and when.
 *
 * @param office the name under the letter
 * @param date its date
 * @param deadline the last day for the corrected report
 */
public record Sender(Optional<String> office, LocalDate date, Optional<LocalDate> deadline) {}
