package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.check.Inputs;
import org.gouji.model.ReportResult;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft that gets comments is the one that was checked. */
class DraftOrPageTest {
  private static final Phrasebook WORDS = Phrasebook.in(Language.ZH);

  @TempDir private Path folder;

  @Test
  void draftThatHasChangedOrGone_getsNoComments() throws IOException {
    Path draft = folder.resolve("draft.docx");
    assertThat(Run.of("template", "2023", "--format", "docx=" + draft).status()).isZero();
    Gouji gouji = Gouji.standard();
    ReportResult result = gouji.check(draft);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DraftOrPage unchanged = begun(draft, out);
    unchanged.add(result);
    DraftOrPage changed = begun(draft, out);
    DraftOrPage gone = begun(draft, out);

    byte[] bytes = Files.readAllBytes(draft);
    bytes[bytes.length - 1]++;
    Files.write(draft, bytes);
    assertThatThrownBy(() -> changed.add(result)).hasMessageContaining("在检查期间被改动");
    Files.delete(draft);
    assertThatThrownBy(() -> gone.add(result)).hasMessageContaining("在检查期间被改动");
    assertThat(out.size()).isZero();
  }

  private static DraftOrPage begun(Path draft, ByteArrayOutputStream out) throws IOException {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            false,
            false,
            false);
    Inputs inputs = Inputs.of(List.of(draft.toString()), terminal.in());
    DraftOrPage writer =
        new DraftOrPage(Outlet.open(Optional.empty(), terminal), WORDS, inputs.readableTwice());
    Gouji gouji = Gouji.standard();
    writer.begin(
        new org.gouji.write.Run(gouji.tool(LocalDate.EPOCH), 1, gouji.rules(), Optional.empty()));
    return writer;
  }
}
