package org.gouji.read.sample;

import java.util.List;

/**
 * The rows of the three tables as they are printed.
 *
 * @param disclosure the blocks of the table, each with its heads
 * @param requests its rows, heads first
 * @param remedies its rows, heads first
 */
public record FormRows(
    List<List<List<FormCell>>> disclosure,
    List<List<FormCell>> requests,
    List<List<FormCell>> remedies) {}
