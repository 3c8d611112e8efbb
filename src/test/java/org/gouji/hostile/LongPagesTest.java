package org.gouji.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.gouji.model.Document;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.junit.jupiter.api.Test;

/** How long the text of a page may be before a tree is made of it. */
class LongPagesTest {
  private static final String LONG = "x".repeat(11_000_000);

  @Test
  void textBehindATag_isRefusedBeforeItsTreeIsMade() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read("<p>" + LONG + "</p>"))
        .satisfies(e -> assertThat(e.problem().key()).isEqualTo("tooLong"));
  }

  @Test
  void styleOrScriptWithPicturesInIt_isRead() throws Exception {
    Document page = read("<style>" + LONG + "</style><script>" + LONG + "</script><p>政府信息公开</p>");

    assertThat(page.blocks()).hasSize(1);
  }

  @Test
  void pictureWrittenIntoItsTag_isRead() throws Exception {
    Document page = read("<img src='data:image/png;base64," + LONG + "'><p>政府信息公开</p>");

    assertThat(page.blocks()).hasSize(1);
  }

  private static Document read(String body) throws UnreadableException {
    String page = "<html><body>" + body + "</body></html>";
    return new HtmlReader().read(new Source("page.html", page.getBytes(StandardCharsets.UTF_8)));
  }
}
