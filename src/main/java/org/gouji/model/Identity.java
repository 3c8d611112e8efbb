package org.gouji.model;

import java.util.Optional;

/**
 * A reconciliation identity (勾稽关系) that is broken.
 *
 * @param rule the rule that states it
 * @param row the row it runs along, where it does
 * @param column the column it runs along, where it does
 * @param left the value of its left side
 * @param right the value of its right side
 */
public record Identity(
    String rule, Optional<String> row, Optional<String> column, String left, String right) {}
