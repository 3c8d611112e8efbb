package org.gouji.edition;

import java.util.List;
import java.util.Set;

/**
 * A section that the format asks for.
 *
 * @param number 1 to 6
 * @param title its title
 * @param words the title's words, as {@link Labels#words} has them
 * @param variants the words of accepted variants
 * @param keywords words that tell the section where its title is neither
 */
public record SectionTemplate(
    int number, String title, String words, Set<String> variants, List<String> keywords) {
  /** What may stand before a title of the format and makes no other title of it. */
  public static final List<String> OFFICES = List.of("行政机关", "政府信息公开工作", "政府信息公开", "本机关");

  public SectionTemplate {
    variants = Set.copyOf(variants);
    keywords = List.copyOf(keywords);
  }
}
