/** For each file that reads editors' text by patterns or in loops: texts that make it read the same again and again, of any length. */

/** @param length in characters, at least */
export type Flood = (length: number) => string;

/** The same piece again and again. */
const rep =
  (piece: string): Flood =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));

/** A piece for each number. */
function count(piece: (number: number) => string): Flood {
  return (length) => {
    const pieces: string[] = [];
    let so_far = 0;
    for (let number = 0; so_far < length; number++) {
      const next = piece(number);
      pieces.push(next);
      so_far += next.length;
    }
    return pieces.join("");
  };
}

/** Floods one after the other, each its share of the whole. */
const after =
  (...floods: readonly Flood[]): Flood =>
  (length) =>
    floods.map((flood) => flood(length / floods.length)).join("");

const once =
  (text: string): Flood =>
  () =>
    text;

export const REDOS_TEXTS: Readonly<Record<string, readonly Flood[]>> = {
  "src/markdown/body-env.ts": [rep("a\n"), after(rep("a ![b](a.jpg) "), rep("\n"))],
  "src/markdown/body-parser.ts": [
    rep("["),
    rep("]("),
    rep("!["),
    rep("\\"),
    rep("&"),
    rep("`a``"),
    rep("*a **b "),
    rep("~~a "),
  ],
  "src/markdown/boxes.ts": [
    rep("::: ghi-chu a\nb\n:::\n\n"),
    rep(":::\n\n"),
    rep("::: la\n"),
    count((n) => `${":".repeat(3 + (n % 90))} la\n`),
  ],
  "src/markdown/caption.ts": [
    after(once('![a](a.jpg "'), rep("Ảnh: "), once('")')),
    after(once('![a](a.jpg "'), rep("&#769;&#803;"), once('")')),
  ],
  "src/markdown/count-words.ts": [rep("\u2003a")],
  "src/markdown/curl-quotes.ts": [rep('"'), rep('"a '), rep("a'")],
  "src/markdown/false-headings.ts": [rep("**a**\n\nb\n\n"), after(once("**"), rep(".)"), once("x**\n\na"))],
  "src/markdown/figures.ts": [
    rep("![a](a.jpg)\n\n"),
    rep("b ![a](a.jpg) "),
    count((n) => `![a](b${n}.jpg)\n\n`),
  ],
  "src/markdown/footnotes.ts": [
    after(rep("&#91;^a] "), rep("[^b] ")),
    after(
      count((n) => `[^${n}] `),
      once("\n\n"),
      count((n) => `[^${n}]: x\n\n`),
    ),
    count((n) => `[^${n}]: [^${n + 1}]\n\n`),
    rep("[^"),
  ],
  "src/markdown/foreign-passages.ts": [
    rep("[a]{lang="),
    rep("[a]{lang=en}"),
    rep("[a]{lang=xx} "),
    rep("{lang "),
    after(rep("["), rep("]{lang=en}")),
    after(rep("[a]("), rep("]{lang=en}")),
  ],
  "src/markdown/headings.ts": [count((n) => `## a${n}\n\n`), rep("## a\n\n"), after(once("## "), rep("aB1"))],
  "src/markdown/judge-photo.ts": [
    after(once('![a](a.jpg "'), rep("-Ảnh "), once('!!")')),
    after(once("![img"), rep("1-"), once("x](a.jpg)")),
  ],
  "src/markdown/layers.ts": [after(rep("> "), rep("a\n")), count((n) => `${" ".repeat((n % 90) * 2)}- a\n`)],
  "src/markdown/links.ts": [
    rep("[a](b.md) "),
    rep("[a](javascript:b) "),
    after(rep("a "), rep("https://a.vn ")),
    after(
      count((n) => `[${n}]: x.md\n`),
      once("\n"),
      count((n) => `[${n}] `),
    ),
  ],
  "src/markdown/long-addresses.ts": [
    rep("https://a.vn/(("),
    after(once("https://a.vn/"), rep("(")),
    rep("mailto:a@"),
  ],
  "src/markdown/own-anchors.ts": [
    rep("[a](#b)\n\n## c\n\n"),
    after(
      count((n) => `## a${n}\n\n`),
      rep("[a](#b) "),
    ),
  ],
  "src/markdown/plain-hosts.ts": [
    after(
      once("<https://"),
      count((n) => String.fromCodePoint(0x4e00 + (n % 20_000))),
      once(">"),
    ),
  ],
  "src/markdown/protected-spans.ts": [
    count((n) => `${"`".repeat(n)} `),
    rep("](<"),
    rep("<a:"),
    rep("- - "),
    rep("[a]: <"),
  ],
  "src/markdown/raw-html.ts": [rep("<a"), rep("<a>"), count((n) => `<a${n}>`)],
  "src/markdown/region-names.ts": [rep("::: ghi-chu a\nb\n:::\n\n"), rep("|a|\n|-|\n|b|\n\n")],
  "src/markdown/resolve-link.ts": [
    after(
      once("[a](https://"),
      count((n) => String.fromCodePoint(0x4e00 + (n % 20_000))),
      once(")"),
    ),
    after(once("[a]("), rep("../"), once("x.md)")),
    after(once("[a]("), rep("a-."), once(")")),
  ],
  "src/markdown/resolve-video.ts": [rep("https://youtu.be/dQw4w9WgXcQ\n\n")],
  "src/markdown/tables.ts": [
    rep("|a|\n|-|\n|b|\n\n"),
    after(once("|a|b|\n|-|-|\n"), rep("|c|d|\n")),
    after(rep("|a"), once("|\n"), rep("|-"), once("|\n"), rep("|b")),
    after(rep("|a"), once("|\n"), rep("|-"), once("|\n"), rep("|\n")),
  ],
  "src/markdown/text-blocks.ts": [rep("`"), rep("[^a"), rep("mailto:")],
  "src/markdown/typeset.ts": [rep("... "), rep(" - "), rep("1 ha "), rep("TP. A "), rep(".")],
  "src/markdown/unseen-characters.ts": [
    rep("&#x202e;"),
    after(once('![a](a.jpg "'), rep("&#x200b;"), once('")')),
  ],
  "src/content/decode-text.ts": [rep("a\u0301"), rep("\r"), rep("<<<<<<< a\n")],
  "src/content/front-matter.ts": [rep("---"), rep("\n--- ")],
  "src/content/diagnose/document-numbers.ts": [
    rep("12/2023/ND-CP "),
    rep("12 NQ/TW "),
    after(once("1/"), rep("A-")),
    after(once("12/2023/"), rep("A"), once("ế")),
    rep("1-"),
  ],
  "src/content/diagnose/headline.ts": [after(once("Nước sông lên trong đêm "), rep("nay "))],
  "src/content/diagnose/hidden-characters.ts": [rep("a\u200d"), rep("\u202e")],
  "src/content/diagnose/legacy-fonts.ts": [rep("\u00b5 "), rep("Vi\u00d6t Nam "), rep("A\u00b8")],
  "src/content/diagnose/look-alikes.ts": [rep("Cа "), rep("а"), rep("\uff21")],
  "src/content/diagnose/loose-marks.ts": [rep("a\u0323\u0302\u0301 "), rep("đ\u0301")],
  "src/content/diagnose/lost-characters.ts": [rep("\ufffd"), rep("\ue000a ")],
  "src/content/diagnose/misplaced-tones.ts": [
    rep("hoà "),
    rep("hòa "),
    rep("Hoà Aa "),
    rep("Aa "),
    rep("hoàA"),
  ],
  "src/content/diagnose/misread-utf8.ts": [rep("á»‡")],
  "src/content/diagnose/odd-spaces.ts": [
    rep(" "),
    after(rep(" "), once("a")),
    rep("a  "),
    rep("a \n"),
    rep("\t"),
    rep("\u00a0"),
    rep("- "),
  ],
  "src/content/diagnose/short-forms.ts": [
    count((n) => `AB${String.fromCharCode(65 + (n % 26), 65 + (Math.floor(n / 26) % 26))} `),
    rep("BCD"),
    rep("BCD-"),
    after(rep("B"), once("A")),
    rep("UBND ("),
  ],
  "src/content/diagnose/told-days.ts": [
    rep("31/4/2023 "),
    rep("1 tháng "),
    rep("hôm nay 1/1 "),
    rep("thứ hai, ngày 1/1/2023 "),
    rep("1 "),
  ],
  "src/search/copy/analyse.ts": [rep("KT-XH "), rep("KT-")],
  "src/search/copy/dates.ts": [rep("1/1/"), rep("ngày 1 tháng 1 năm "), rep("1-1-")],
  "src/search/copy/document-numbers.ts": [
    rep("nghị quyết số 1, 2, "),
    rep("nghị quyết "),
    rep("số 1-A/"),
    rep("1/2023/A-"),
    rep("QĐ 1 "),
  ],
  "src/search/copy/split-words.ts": [rep("1.1."), rep("a1"), rep("ắ"), rep("漢")],
  "src/search/html-blocks.ts": [rep("<b "), rep("a\n\n")],
  "src/text/plain-form.ts": [
    after(once("a"), rep("\u0301\u0323")),
    after(once("a"), rep("\u{1d165}\u{1d167}")),
    rep("&#769;&#803;"),
  ],
};
