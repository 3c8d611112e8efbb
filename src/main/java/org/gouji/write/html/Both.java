package org.gouji.write.html;

/**
 * The same words in both languages. A page holds both and shows one.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Both(String zh, String en) {
  /** What is the same in every language: a name, a figure, an identifier. */
  static Both same(Object value) {
    String text = value.toString();
    return new Both(text, text);
  }

  /** Whether the languages do not differ in it. */
  boolean alike() {
    return zh.equals(en);
  }

  boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }
}
