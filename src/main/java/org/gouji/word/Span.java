package org.gouji.word;

import org.jspecify.annotations.Nullable;

/**
 * What a comment is about.
 *
 * @param start where it begins
 * @param end where it ends
 * @param reference the offset at which the comment itself is anchored, not before the end
 */
record Span(Edge start, Edge end, int reference) {
  /**
   * An offset at which a mark can stand.
   *
   * @param offset the offset
   * @param run the run that must be cut there, if one must; or an empty tag that must be opened
   * @param text the text of that run that must be cut there, if one must
   */
  record Edge(int offset, @Nullable Element run, @Nullable Element text) {
    /** Between two elements. */
    static Edge at(int offset) {
      return new Edge(offset, null, null);
    }
  }
}
