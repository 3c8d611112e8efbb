package org.gouji.write.html;

import java.io.IOException;
import org.gouji.model.ToolInfo;
import org.gouji.write.Language;

/** What every page has around its content: head, switches of language and colours, foot. */
final class Frame {
  private final Assets assets;
  private final Bilingual words;
  private final ToolInfo tool;

  Frame(Assets assets, Bilingual words, ToolInfo tool) {
    this.assets = assets;
    this.words = words;
    this.tool = tool;
  }

  /** Begins a page; what follows is its content. */
  void begin(Html html, Both title) throws IOException {
    boolean zh = words.first() == Language.ZH;
    html.own("<!DOCTYPE html>\n");
    html.open("html", "lang", zh ? "zh-CN" : "en", "data-zh", title.zh(), "data-en", title.en());
    html.line().open("head").single("meta", "charset", "utf-8");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", assets.policy());
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.single("meta", "name", "color-scheme", "content", "light dark");
    html.single("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", zh ? title.zh() : title.en()).line();
    html.open("style").own(assets.style()).close().close().line();
    html.open("body");
    html.element("a", words.say("html.skip"), "class", "skip", "href", "#main").line();
    html.open("header", "class", "top");
    html.open("p", "class", "brand").element("b", "勾稽").text(" Gouji").close();
    html.open("div", "class", "switches");
    html.open("div", "class", "pair", "role", "group", "aria-labelledby", "languages");
    html.element("span", words.say("html.language"), "class", "unseen", "id", "languages");
    language(html, "zh", "zh-CN", "中文", zh);
    language(html, "en", "en", "English", !zh);
    html.close();
    html.open("button", "type", "button", "id", "theme", "aria-pressed", "false");
    html.both(words.say("html.dark")).close();
    html.close(2).line();
  }

  private static void language(Html html, String code, String lang, String name, boolean on)
      throws IOException {
    html.element(
        "button",
        name,
        "type",
        "button",
        "data-lang",
        code,
        "lang",
        lang,
        "aria-pressed",
        Boolean.toString(on));
  }

  /** Ends a page. */
  void end(Html html) throws IOException {
    html.open("footer").open("p");
    html.both(words.say("html.foot")).text(" gouji " + tool.version()).close(2).line();
    html.open("div", "id", "tip", "hidden", "", "role", "region", "aria-labelledby", "tip-title");
    html.element("p", words.say("html.tip"), "class", "unseen", "id", "tip-title");
    html.open("div", "id", "tip-body").close();
    html.open("button", "type", "button", "id", "tip-close");
    html.both(words.say("html.close")).close(2).line();
    html.open("script").own(assets.script()).close().line();
    html.close(2).line();
  }
}
