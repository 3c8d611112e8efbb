package org.gouji.model;

/** A block of a document: a paragraph, a grid, or a form whose cells the source itself names. */
public sealed interface Block permits Paragraph, Grid, Form {
  /** Where the block begins in the original. */
  Place place();
}
