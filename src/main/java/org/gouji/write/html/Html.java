package org.gouji.write.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.gouji.write.Visible;

/** A page while it is being written. Every text and every attribute is escaped on its way. */
final class Html {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns; an empty value stands for the bare name
   */
  Html open(String tag, Object... attributes) throws IOException {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Ends the last element that is open. */
  Html close() throws IOException {
    out.write("</" + open.pop() + ">");
    return this;
  }

  /** Ends elements, the last one first. */
  Html close(int elements) throws IOException {
    for (int i = 0; i < elements; i++) {
      close();
    }
    return this;
  }

  /** Writes an element that never has content, such as {@code meta}. */
  Html single(String tag, Object... attributes) throws IOException {
    tag(tag, attributes);
    return this;
  }

  Html element(String tag, String text, Object... attributes) throws IOException {
    return open(tag, attributes).text(text).close();
  }

  Html element(String tag, Both text, Object... attributes) throws IOException {
    return open(tag, attributes).both(text).close();
  }

  Html text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Writes words in both languages, of which the page shows one. */
  Html both(Both words) throws IOException {
    if (words.alike()) {
      return text(words.zh());
    }
    element("span", words.zh(), "class", "zh", "lang", "zh-CN");
    return element("span", words.en(), "class", "en", "lang", "en");
  }

  /** Writes what is ours and no text: the page's own style and script. */
  Html own(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Ends a line, so that the page can be read in an editor. */
  Html line() throws IOException {
    out.write('\n');
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }

  private void tag(String tag, Object... attributes) throws IOException {
    out.write('<');
    out.write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1].toString();
      out.write(' ');
      out.write(attributes[i].toString());
      if (!value.isEmpty()) {
        out.write("=\"");
        escape(value);
        out.write('"');
      }
    }
    out.write('>');
  }

  private void escape(String text) throws IOException {
    String shown = Visible.line(text);
    int done = 0;
    for (int i = 0; i < shown.length(); i++) {
      String instead =
          switch (shown.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
          };
      if (!instead.isEmpty()) {
        out.write(shown, done, i - done);
        out.write(instead);
        done = i + 1;
      }
    }
    out.write(shown, done, shown.length() - done);
  }
}
