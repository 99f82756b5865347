import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnoseCharacters } from "../../../src/content/diagnose/diagnose-characters.ts";
import type { FixContext } from "../../../src/newsroom/fix/edit.ts";
import { fixLineEnds } from "../../../src/newsroom/fix/fix-line-ends.ts";
import { fixText } from "../../../src/newsroom/fix/fix-text.ts";
import { isSamePage } from "../../../src/newsroom/fix/same-page.ts";

const context: FixContext = { path: "articles/2023/06/tin.md", kind: "article", tone: "traditional" };
const FRONT = "---\ntitle: Tin\ndate: 2023-06-05T07:30:00+07:00\n---\n";
const fixBody = (body: string, tone: FixContext["tone"] = "traditional") =>
  fixText(FRONT + body, { ...context, tone }).slice(FRONT.length);
const fixFront = (front: string) => fixText(`---\n${front}\n---\n`, context).slice(4, -5);

describe("fixText mends", () => {
  it.each([
    ["line ends and the byte order mark", "\ufeffMột.\r\nHai.\rBa.", "Một.\nHai.\nBa.\n"],
    ["loose marks", "Tỉnh ủy họp\n".normalize("NFD"), "Tỉnh ủy họp\n"],
    ["double spaces, tabs and ends of lines", "Một  hai\tba. \n\n  \n", "Một hai ba.\n\n\n"],
    ["the spaces of Word", "\u00a0\u00a0Xã\u00a0 ấy, 10\u00a0ha\n", "Xã ấy, 10\u00a0ha\n"],
    ["hidden characters and hyphens", "Cần\u200b Gi\u00aduộc\u000bhôm nay\n", "Cần Giuộc hôm nay\n"],
    [
      "look-alike letters in syllables",
      "B\u0430n, С\u0430n Giuoc, NАTO, Ρusan\n",
      "Ban, Can Giuoc, NАTO, Ρusan\n",
    ],
    ["tone marks", "Hoà, khoẻ, uỷ ban, tóan\n", "Hòa, khỏe, ủy ban, toán\n"],
  ])("%s", (_, body, fixed) => {
    expect(fixText(body, context)).toBe(fixed);
  });

  it("tone marks in the other style too, and none where the paper has chosen none", () => {
    expect(fixBody("Hòa, khỏe, quý\n", "modern")).toBe("Hoà, khoẻ, quý\n");
    expect(fixText(`${FRONT}Hoà, hòa\n`, { path: context.path, kind: "article" })).toBe(`${FRONT}Hoà, hòa\n`);
  });

  it.each([
    ["date: 2023-06-05", "date: 2023-06-05T00:00:00+07:00"],
    ["date: '2023-06-05 07:30' # sáng", "date: '2023-06-05T07:30:00+07:00' # sáng"],
    ["date:   2023-06-05T00:30Z", "date:   2023-06-05T07:30:00+07:00"],
    ["date: 5/6/2023 7h30", "date: 2023-06-05T07:30:00+07:00"],
    ["updated: 5/6/2023", "updated: 5/6/2023"],
    ["date: 5/7/2023", "date: 5/7/2023"],
    ["date: 31/6/2023", "date: 31/6/2023"],
    [
      "corrections: [{ date: 2023-06-06,  text: Sửa }]",
      "corrections: [{ date: 2023-06-06T00:00:00+07:00,  text: Sửa }]",
    ],
  ])("the date in %s", (front = "", fixed = "") => {
    expect(fixFront(front)).toBe(fixed);
  });

  it("the words of front matter, and nothing beside them", () => {
    expect(fixFront("title:   Tin  hoà   # chú  thích\nphoto: { src: hoà.jpg,   alt: 'Hoà  bình' }")).toBe(
      "title:   Tin hòa   # chú  thích\nphoto: { src: hoà.jpg,   alt: 'Hòa bình' }",
    );
  });
});

describe("fixText leaves alone", () => {
  it.each([
    ["code", "`hoà  hợp`\n\n```\nhoà  hợp \n```\n"],
    ["addresses and file names", "[a](hoà.md) ![a](hoà.jpg) <https://a.vn/hoà> https://a.vn/hoà\n"],
    ["the padding of tables", "| a   | b |\n| --- | --- |\n| c   |   |\n"],
    ["breaks in verse", "Câu một  \ncâu hai  \ncâu ba.\n"],
    ["names from elsewhere", "Ông Noé Pamarot, bà Kristoé Moà.\n"],
    ["what turns the direction of writing", "Tin \u202egnôđ\u202c.\n"],
    ["a space that parts two paragraphs by nothing", "Một\n\u00a0\nhai.\n"],
    ["text in an old font", "TØnh uû häp bµn vÒ ph¸t triÓn kinh tÕ cña  tØnh n¨m nay, tr\u00ad\u00ecng\n"],
  ])("%s", (_, body) => {
    expect(fixBody(body)).toBe(body);
  });

  it("old addresses and ids", () => {
    const front = 'title: Tin\naliases: ["/hoà  x"]\nsection: "hoà  bình"';
    expect(fixFront(front)).toBe(front);
  });
});

/** Bits of Markdown and of what goes wrong in it. */
const bits = fc.constantFrom(
  ...[
    "Hoà",
    "bình",
    "khoẻ ",
    "thuỷ",
    "`hoà  x`",
    "``",
    "`",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\u00a0",
    "\u00a0 ",
  ],
  ...["\u200b", "\u00ad", "\u202e", "B\u0430n", "**", "*", "_", "[hoà](hoà.md)", "](", "[x]", "(", ")", "<"],
  ...[
    "https://a.vn/hoà",
    "> ",
    "- ",
    "1. ",
    "## ",
    "| ",
    "|",
    "---",
    "```\n",
    "::: ghi-chu Hoà\n",
    ":::\n",
    "\\",
  ],
  ...[
    "Tỉnh ủy".normalize("NFD"),
    '![Hoà](anh.jpg "Hoà")',
    "[^1]",
    "[^1]: Hoà",
    '"',
    "'",
    "...",
    " - ",
    "\r\n",
  ],
  ...["[a]: /hoà", "a²", "10 ha", "\u3000", "&nbsp;", "<b>", "www.hoà.vn", "\u000b", "\u0301"],
);
const bodies = fc.array(bits, { maxLength: 25 }).map((parts) => parts.join(""));
const fronts = fc
  .array(
    fc
      .tuple(fc.constantFrom("title", "summary", "topics", "section", "date", "note"), bits, bits)
      .map(([key, a, b]) => `${key}: ${a}${b}`),
    { maxLength: 4 },
  )
  .map((lines) => lines.join("\n"));
const files = fc
  .tuple(fronts, bodies, fc.boolean())
  .map(([front, body, hasFront]) => (hasFront ? `---\n${front}\n---\n${body}` : body));
const tones = fc.constantFrom("traditional" as const, "modern" as const, undefined);

describe("for any file", () => {
  it("fixing again changes nothing, and the page stays the same", () => {
    fc.assert(
      fc.property(files, tones, (file, tone) => {
        const fixed = fixText(file, { ...context, tone });
        expect(fixText(fixed, { ...context, tone })).toBe(fixed);
        expect(isSamePage(fixLineEnds(file), fixed, "article")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("nothing is left to fix in plain prose", () => {
    const prose = fc
      .array(fc.constantFrom("Hoà", "bình", " ", "  ", "\t", "\u00a0", "\u200b", "khoẻ", ". ", "\n\n"), {
        maxLength: 30,
      })
      .map((parts) => `Tin ${parts.join("")} hết.`);
    fc.assert(
      fc.property(prose, (body) => {
        expect(diagnoseCharacters(fixText(FRONT + body, context), "article", "traditional")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
