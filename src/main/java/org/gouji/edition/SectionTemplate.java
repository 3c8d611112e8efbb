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
  public SectionTemplate {
    variants = Set.copyOf(variants);
    keywords = List.copyOf(keywords);
  }
}
