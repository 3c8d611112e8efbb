package org.gouji.model;

import java.math.BigDecimal;

/**
 * A figure in prose that speaks of the same things as one of the tables.
 *
 * @param table the table that counts such things
 * @param value the figure
 * @param where where it stands, with the shortest quote that shows it
 */
public record StatedFigure(TableName table, BigDecimal value, Where where) {}
