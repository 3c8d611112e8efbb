package org.gouji.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.gouji.read.sample.Workbook;

/** Workbooks, drafts of the old kind, and rich text. */
final class OfficeAttacks {
  private static final int SECTOR = 512;

  private OfficeAttacks() {}

  static void addTo(Attacks attacks) {
    attacks.add("sectors-in-a-circle.doc", () -> compound(0, 0));
    attacks.add("sectors-in-a-circle.xls", () -> compound(0, 0));
    attacks.add("sectors-beyond.doc", () -> compound(0x7ffffff0, 1));
    attacks.add("allocation-tables-million.xls", () -> compound(1, 1_000_000));
    attacks.add("head-alone.doc", () -> Arrays.copyOf(compound(1, 1), 8));
    attacks.add("noughts.xls", () -> Arrays.copyOf(Arrays.copyOf(compound(1, 1), 8), 60 << 20));
    attacks.addText("deep.rtf", () -> "{\\rtf1" + "{".repeat(1_000_000));
    attacks.addText("binary-length.rtf", () -> "{\\rtf1{\\bin2147483647 x}}");
    attacks.add("strings-many.xlsx", OfficeAttacks::strings);
    attacks.add(
        "reference-beyond.xlsx",
        () -> TableAttacks.xlsx("<row r='9'><c t='s'><v>99</v></c></row>"));
    attacks.add(
        "cell-digits.xlsx",
        () -> TableAttacks.xlsx("<row><c><v>" + "1".repeat(10_000) + "</v></c></row>"));
    attacks.add(
        "cell-exponent.xlsx", () -> TableAttacks.xlsx("<row><c><v>1e999999999</v></c></row>"));
    attacks.add("external-link.xlsx", OfficeAttacks::externalLink);
  }

  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] strings() {
    return ZipAttacks.packed(
        "xlsx",
        xml("<worksheet/>"),
        Map.of(
            "xl/sharedStrings.xml", xml("<sst>" + "<si><t>x</t></si>".repeat(400_000) + "</sst>")));
  }

  private static byte[] externalLink() {
    return ZipAttacks.packed(
        "xlsx",
        xml("<worksheet/>"),
        Map.of(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            Workbook.relationship(
                "externalLinkPath", "http://127.0.0.1:9/", " TargetMode='External'")));
  }

  /**
   * A compound file of three sectors.
   *
   * @param next the sector that each sector says comes behind it
   * @param tables how many allocation tables it says to have
   */
  private static byte[] compound(int next, int tables) {
    ByteBuffer file = ByteBuffer.allocate(4 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0xe11ab1a1e011cfd0L);
    file.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
    file.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, tables).putInt(48, 1);
    file.putInt(56, 4096).putInt(60, 0).putInt(64, 1).putInt(68, 0).putInt(72, tables);
    for (int i = 76; i < SECTOR; i += 4) {
      file.putInt(i, 0);
    }
    for (int i = SECTOR; i < file.capacity(); i += 4) {
      file.putInt(i, next);
    }
    return file.array();
  }
}
