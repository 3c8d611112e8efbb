package org.gouji.write.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.word.WordTemplate;
import org.gouji.word.WrongDraftException;
import org.gouji.write.Phrasebook;

/** Letters of one office, made of one template. */
public final class Letters {
  private final WordTemplate template;
  private final LetterValues values;

  private Letters(WordTemplate template, LetterValues values) {
    this.template = template;
    this.values = values;
  }

  /**
   * Opens a template.
   *
   * @param own the office's own; the built-in one, where there is none
   * @throws WrongTemplateException if no letter can be made of it
   */
  public static Letters of(Optional<byte[]> own, Sender sender, Phrasebook words)
      throws IOException {
    try {
      byte[] bytes = own.isPresent() ? own.get() : BuiltInTemplate.in(words.language());
      WordTemplate template = WordTemplate.open(bytes, FindingValues.GAPS);
      requireKnown(template.gaps(), words);
      return new Letters(template, new LetterValues(sender, words));
    } catch (WrongDraftException e) {
      throw new WrongTemplateException(
          words.say("notice.template.broken", Map.of("why", String.valueOf(e.getMessage()))));
    }
  }

  private static void requireKnown(Set<String> gaps, Phrasebook words)
      throws WrongTemplateException {
    Set<String> known = new TreeSet<>(LetterValues.GAPS);
    known.addAll(FindingValues.GAPS);
    Set<String> unknown = new TreeSet<>(gaps);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new WrongTemplateException(
          words.say(
              "notice.template.unknown", Map.of("names", list(unknown), "known", list(known))));
    }
    if (gaps.stream().noneMatch(FindingValues.GAPS::contains)) {
      throw new WrongTemplateException(
          words.say(
              "notice.template.noFindings",
              Map.of("known", list(new TreeSet<>(FindingValues.GAPS)))));
    }
  }

  private static String list(Set<String> names) {
    List<String> gaps = new ArrayList<>();
    names.forEach(name -> gaps.add("${" + name + "}"));
    return String.join(" ", gaps);
  }

  /** Writes the letter about a report; the stream is flushed, not closed. */
  public void write(ReportResult result, List<Finding> findings, OutputStream out)
      throws IOException {
    List<Map<String, String>> items = new ArrayList<>();
    for (Finding finding : findings) {
      items.add(values.of(finding, items.size() + 1, result.edition().orElse("")));
    }
    template.write(new LinkedHashMap<>(values.of(result, findings.size())), items, out);
  }
}
