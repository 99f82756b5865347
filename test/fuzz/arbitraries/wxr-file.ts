/** WordPress exports: sound ones of odd posts, broken ones, and bombs. */
import fc from "fast-check";
import { makeWxr } from "../../newsroom/import/wordpress/make-wxr.ts";
import { htmlText } from "./html-file.ts";
import { mutatedText } from "./mutated-text.ts";
import { hostileText, oddCharacter, oddText } from "./odd-text.ts";

const post = fc.record(
  {
    title: oddText,
    content: fc.oneof(htmlText, oddText),
    excerpt: oddText,
    type: fc.constantFrom("post", "post", "post", "page", "attachment", "nav_menu_item"),
    status: fc.constantFrom("publish", "publish", "draft", "trash", "private"),
    date: fc.constantFrom("2021-03-04 05:06:07", "0000-00-00 00:00:00", "x", "2021-02-30 00:00:00"),
    link: fc.constantFrom(
      "https://dongxanh.example/tin/1.html",
      "javascript:x",
      "https://[",
      "",
      "https://dongxanh.example/../../x",
    ),
    name: fc.oneof(
      fc.constantFrom("bai", "../../x", "a%00"),
      oddText.map((text) => text.replaceAll("]]>", "")),
    ),
    creator: oddText,
    password: fc.constantFrom("", "x"),
    terms: fc.array(fc.tuple(fc.constantFrom("category", "post_tag", "x"), oddText), { maxLength: 3 }),
    meta: fc.dictionary(
      fc.constantFrom("_thumbnail_id", "_wp_attached_file", "__proto__"),
      fc.oneof(fc.constantFrom("1", "2", "../../x.jpg"), oddText),
    ),
    url: fc.constantFrom("https://dongxanh.example/a.jpg", "file:///etc/passwd"),
    parent: fc.nat({ max: 3 }),
    comments: fc.nat({ max: 2 }),
  },
  { requiredKeys: [] },
);
const sound = fc
  .array(post, { minLength: 1, maxLength: 3 })
  .map((posts) => Buffer.from(makeWxr(posts)).toString());
const bit = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "</item>",
    "<item>",
    "]]>",
    "<![CDATA[",
    "&",
    "&lol;",
    "&#0;",
    "&#x110000;",
    "<!--",
    "<?x",
    "\0",
    '"',
    "<wp:post_id>",
    "</rss>",
  ),
  hostileText,
  oddCharacter,
);
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
);
const bomb = sound.chain((text) =>
  fc.constantFrom(
    `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>\n${text.replace("<title>", "<title>&l9;")}`,
    `<!DOCTYPE x SYSTEM "file:///etc/passwd">\n${text}`,
    text.replace("<item>", "<item>".repeat(3_000)),
    text.replace("<item>", `<item>${"<a>x</a>".repeat(25_000)}`),
    text.replace("<title>", `<title a="${"x".repeat(150_000)}">`),
    text.replace("]]></content", `${"<div>".repeat(9_000)}]]></content`),
  ),
);

export const wxrFile = fc
  .oneof(
    { weight: 6, arbitrary: sound },
    { weight: 5, arbitrary: mutatedText(sound, bit) },
    { weight: 1, arbitrary: bomb },
  )
  .map((text) => new TextEncoder().encode(text));
