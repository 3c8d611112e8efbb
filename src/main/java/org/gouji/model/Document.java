package org.gouji.model;

import java.util.List;

/**
 * What a reader makes of a file: its blocks in reading order, without any idea of what they mean.
 *
 * @param hints what the file says of itself outside its text
 * @param blocks paragraphs and grids in reading order
 * @param remarks what is to be said of the file
 */
public record Document(Hints hints, List<Block> blocks, List<Remark> remarks) {
  /** More blocks than this are no report. */
  public static final int MOST_BLOCKS = 200_000;

  public Document {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /** A document whose file calls for no remark. */
  public Document(Hints hints, List<Block> blocks) {
    this(hints, blocks, List.of());
  }
}
