package org.gouji.read.doc;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.gouji.model.Block;
import org.gouji.read.Flow;
import org.gouji.read.Remarks;
import org.gouji.read.UnreadableException;

/** The main text with its notes and boxes. Headers and comments are not read. */
final class MainText {
  private final HWPFDocument file;
  private final Remarks remarks;
  private final Numbering numbering;
  private final Stories stories;

  MainText(HWPFDocument file, Remarks remarks) {
    this.file = file;
    this.remarks = remarks;
    this.numbering = new Numbering(file.getListTables());
    this.stories = new Stories(file);
  }

  Flow read() throws UnreadableException {
    Range range = file.getRange();
    Flow flow = read(range.getStartOffset(), range.getEndOffset());
    flow.add(stories.rest(this::within));
    return flow;
  }

  private List<Block> within(String name, int start, int end) throws UnreadableException {
    return read(start, end).within(name);
  }

  private Flow read(int start, int end) throws UnreadableException {
    return new StoryReader(file, remarks, numbering, new Beside()).read(start, end);
  }

  /** What is beside a text, for the marks in it. */
  final class Beside {
    List<Block> note(int position) throws UnreadableException {
      return stories.note(position, MainText.this::within);
    }

    List<Block> box(int position) throws UnreadableException {
      return stories.box(position, MainText.this::within);
    }
  }
}
