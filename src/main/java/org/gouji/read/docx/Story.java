package org.gouji.read.docx;

import java.util.List;
import org.gouji.model.Block;

/**
 * What a flow of text holds.
 *
 * @param blocks its blocks in reading order
 * @param observations what is to be said of it
 */
record Story(List<Block> blocks, Observations observations) {}
