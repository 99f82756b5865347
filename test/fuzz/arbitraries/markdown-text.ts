/** Markdown of articles: every construct of ours in every other, broken off, mixed up, and texts that are no Markdown at all. */
import fc from "fast-check";
import { floodText } from "./flood-text.ts";
import { mutatedText } from "./mutated-text.ts";
import { hostileText, oddCharacter, oddText, vietnameseText } from "./odd-text.ts";
import { sampleBody } from "./sample-texts.ts";

const address = fc.oneof(
  fc.constantFrom(
    ...[
      "https://vi.example/",
      "http://a.b",
      "mailto:a@b.vn",
      "tel:+84272",
      "/chinh-tri/",
      "#muc",
      "x.md",
      "../05/x.md#a",
    ],
    ...[
      "https://bao.example.vn/2023/06/a.html",
      "https://youtu.be/dQw4w9WgXcQ",
      "https://vimeo.com/1",
      "anh-1.jpg",
    ],
    ...[
      "javascript:alert(1)",
      "JaVaScRiPt:x",
      "data:text/html,x",
      "vbscript:x",
      "//evil.example",
      "/\\evil",
      "ftp://x",
      "",
    ],
    ...[
      "java\tscript:x",
      "&#106;avascript:x",
      'https://a.vn/"onx=1',
      "https://[::1",
      "/%5cevil",
      "https://bao.example.vn/a.mp4",
    ],
    ...[
      "\u0001javascript:x",
      "mailto:a@b?bcc=c",
      "/..//evil",
      "https:evil",
      "http:\\\\evil",
      "#%zz",
      '#"x',
      "https://a\u202e.vn",
    ],
  ),
  hostileText,
);
const title = fc
  .oneof(fc.constantFrom("Chú thích. Ảnh: Tên", "", "Ảnh:"), oddText)
  .map((text) => `"${text}"`);
const photo = fc.constantFrom(
  ...["anh-1.jpg", "anh-1.jpg", "anh-2.jpg", "<ảnh đẹp.jpg>"],
  "anh-1.jpg",
  "anh-2.jpg",
  "anh-9.jpg",
  "../x.jpg",
  "https://e.vn/a.jpg",
  "",
  "a%00.jpg",
  "ảnh đẹp.jpg",
);
const label = fc.constantFrom("1", "2", "ghi", "a b", "__proto__", "constructor", "1]", "");

const language = fc.constantFrom("en", "fr", "km", "vi", "EN", "en-GB", "", '"en"', "en onx=1", "en><b>");

const { inline, block } = fc.letrec<{ inline: string; words: string; block: string; blocks: string }>(
  (tie) => ({
    inline: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { weight: 6, arbitrary: vietnameseText },
      { weight: 2, arbitrary: oddText },
      { weight: 1, arbitrary: oddCharacter },
      fc
        .tuple(fc.constantFrom("**", "*", "_", "__", "~~", "`", "``", '"', "'"), tie("words"))
        .map(([mark, text]) => mark + text + mark),
      fc.tuple(tie("words"), address).map(([text, to]) => `[${text}](${to})`),
      fc.tuple(tie("words"), address, title).map(([text, to, told]) => `[${text}](<${to}> ${told})`),
      fc.tuple(tie("words"), label).map(([text, of]) => `[${text}][${of}]`),
      fc.tuple(tie("words"), language).map(([text, code]) => `[${text}]{lang=${code}}`),
      fc.tuple(tie("words"), photo, title).map(([alt, src, told]) => `![${alt}](${src} ${told})`),
      address.map((to) => `<${to}>`),
      address,
      label.map((of) => `[^${of}]`),
      fc.constantFrom(
        "  \n",
        "\\\n",
        "\n",
        "\\",
        "&copy;",
        "&#0;",
        "&#xD800;",
        "&#x1F600;",
        "<",
        ">",
        "|",
        "^[a]",
      ),
    ),
    words: fc.array(tie("inline"), { maxLength: 4 }).map((parts) => parts.join(" ")),
    block: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { weight: 4, arbitrary: tie("words") },
      fc
        .tuple(fc.constantFrom("## ", "### ", "# ", "#### ", "##"), tie("words"))
        .map((parts) => parts.join("")),
      fc.tuple(tie("words"), photo, title).map(([alt, src, told]) => `![${alt}](${src} ${told})`),
      fc.constantFrom(
        "https://youtu.be/dQw4w9WgXcQ",
        "[Xem](https://vimeo.com/76979871)",
        "https://bao.example.vn/p.mp4",
      ),
      fc
        .tuple(
          fc.constantFrom(":::", "::::"),
          fc.constantFrom("khen-thuong", "ghi-chu", "anh-chum", "la", ""),
          tie("words"),
          tie("blocks"),
          fc.boolean(),
        )
        .map(
          ([fence, name, told, inside, closed]) =>
            `${fence} ${name} ${told}\n${inside}${closed ? `\n${fence}` : ""}`,
        ),
      fc
        .tuple(fc.constantFrom("> ", "- ", "1. ", "    ", "* ", "9) ", "> > ", "\t"), tie("blocks"))
        .map(([mark, inside]) =>
          inside
            .split("\n")
            .map((line, at) => (at > 0 && !mark.startsWith(">") ? "  " : mark) + line)
            .join("\n"),
        ),
      fc
        .tuple(
          fc.array(tie("words"), { minLength: 1, maxLength: 3 }),
          fc.array(fc.array(tie("words"), { maxLength: 4 }), { maxLength: 3 }),
          fc.constantFrom("-", ":-", "-:", ":-:"),
        )
        .map(([head, rows, line]) =>
          [head, head.map(() => line), ...rows]
            .map((cells) => `| ${cells.map((cell) => cell.replaceAll("\n", " ")).join(" | ")} |`)
            .join("\n"),
        ),
      fc.tuple(label, tie("blocks")).map(([of, text]) => `[^${of}]: ${text.replaceAll("\n", "\n    ")}`),
      fc.tuple(label, address, title).map(([of, to, told]) => `[${of}]: ${to} ${told}`),
      fc
        .tuple(fc.constantFrom("```", "~~~", "```js", '``` "><b>'), tie("words"))
        .map(([fence, code]) => `${fence}\n${code}\n${fence.slice(0, 3)}`),
      fc.constantFrom(
        "---",
        "***",
        "===",
        "<div>",
        "</div>",
        "<?x?>",
        "<![CDATA[x]]>",
        ":::",
        "|",
        "[^",
        "![",
        "\n\n",
      ),
    ),
    blocks: fc
      .array(tie("block"), { maxLength: 4 })
      .chain((parts) => fc.constantFrom("\n\n", "\n").map((gap) => parts.join(gap))),
  }),
);

/** Bits that rules look for. */
export const markdownBit = fc.oneof(
  fc.constantFrom(..."[]()!*_`<>#|\"'^:&\\-~=+. \n\t0aĐ"),
  fc.constantFrom(
    "::: ghi-chu\n",
    "\n:::\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "## ",
    "[^1]",
    "[^1]: ",
    "]{lang=en}",
    "{lang=",
    "![a](anh-1.jpg)",
    "](",
    '](a "',
  ),
  fc.constantFrom(
    "```\n",
    "**",
    "&#",
    "https://",
    "mailto:a@b.vn",
    "| a |\n| - |\n",
    "<b",
    "<!--",
    "</",
    "..",
    "Ảnh: ",
    "số 1/QĐ-",
    "ngày 5/6/",
  ),
);

const whole = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));

export const markdownText = fc.oneof(
  { weight: 5, arbitrary: whole },
  { weight: 4, arbitrary: mutatedText(whole, fc.oneof(markdownBit, hostileText, oddCharacter, block)) },
  {
    weight: 4,
    arbitrary: mutatedText(sampleBody, fc.oneof(markdownBit, hostileText, oddCharacter, sampleBody)),
  },
  { weight: 2, arbitrary: fc.array(markdownBit, { maxLength: 60 }).map((bits) => bits.join("")) },
  { weight: 1, arbitrary: fc.array(inline, { maxLength: 8 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

/** Long ones, each made of few pieces. */
export const markdownFlood = floodText(fc.oneof(markdownBit, inline, block), 20_000);
