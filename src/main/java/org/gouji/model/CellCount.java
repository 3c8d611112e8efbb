package org.gouji.model;

/**
 * What became of the cells that the edition's three tables have.
 *
 * @param expected how many there should be
 * @param read how many hold a figure that was read
 * @param blank how many hold nothing
 * @param unreadable how many hold something that is no figure, or cannot be told
 * @param absent how many the source lacks
 */
public record CellCount(int expected, int read, int blank, int unreadable, int absent) {}
