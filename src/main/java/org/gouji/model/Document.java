package org.gouji.model;

import java.util.List;

/**
 * What a reader makes of a file: its blocks in reading order, without any idea of what they mean.
 *
 * @param hints what the file says of itself outside its text
 * @param blocks paragraphs and grids in reading order
 */
public record Document(Hints hints, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
