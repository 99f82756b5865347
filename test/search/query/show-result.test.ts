import { describe, expect, it } from "vitest";
import type { Fragment } from "../../../src/search/archive/fragment.ts";
import { encodeBlock } from "../../../src/search/copy/encode-copy.ts";
import { type Piece, pieces } from "../../../src/search/query/excerpt.ts";
import { parseQuestions } from "../../../src/search/query/parse-question.ts";
import { showResult } from "../../../src/search/query/show-result.ts";
import { FORMS } from "../fixture-forms.ts";

const FILLER = "Chuyện đồng áng mùa này kể mãi không hết. ".repeat(12);

const fragment = (blocks: readonly string[], headings: readonly number[] = []): Fragment => {
  const copies = blocks.map((block) => encodeBlock(block, FORMS));
  const location = (index: number) => copies.slice(0, index).join(" ").split(" ").filter(Boolean).length;
  return {
    url: "/2023/06/bai.html#gq94u chinh-tri Cần%20Giuộc,Tân%20An 0123456789ab 480 320",
    content: copies.join(" "),
    anchors: headings.map((index) => ({ element: "h2", id: `muc-${index}`, location: location(index) })),
  };
};

/** `Bí thư [Tỉnh ủy]` */
const text = (of: readonly Piece[]) =>
  of.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");

const show = (typed: string, blocks: readonly string[], headings: readonly number[] = []) =>
  showResult(fragment(blocks, headings), parseQuestions(typed, FORMS), FORMS);

describe("showResult", () => {
  it("takes headline, address, date, section, places and thumbnail from the fragment", () => {
    const { title, excerpt, ...rest } = show("họp", ["HĐND họp", "Sáng nay."]);
    expect(text(title)).toBe("HĐND [họp]");
    expect(text(excerpt)).toBe("Sáng nay.");
    expect(rest).toEqual({
      address: "/2023/06/bai.html",
      date: "2023-06-05T07:30:00+07:00",
      section: "chinh-tri",
      places: ["Cần Giuộc", "Tân An"],
      thumbnail: { hash: "0123456789ab", src: "/anh/0123456789ab-480.jpeg", width: 480, height: 320 },
    });
  });

  it("marks a phrase as one, and not its words apart", () => {
    const { excerpt } = show("bí thư tỉnh ủy", ["Tin", "Tin.", "Thư của tỉnh gửi Bí thư Tỉnh uỷ."]);
    expect(text(excerpt)).toBe("Thư của tỉnh gửi [Bí thư Tỉnh uỷ].");
  });

  it("marks whole words where no phrase is", () => {
    expect(text(show("an bình", ["Tin", "Bình yên, an toàn, anh ạ."]).excerpt)).toBe(
      "[Bình] yên, [an] toàn, anh ạ.",
    );
  });

  it("marks a short form for its full form, and the full form for the short", () => {
    expect(text(show("hội đồng nhân dân", ["Tin", "Kỳ họp HĐND tỉnh."]).excerpt)).toBe("Kỳ họp [HĐND] tỉnh.");
    expect(text(show("hdnd tỉnh", ["Tin", "Hội đồng nhân dân tỉnh họp."]).excerpt)).toBe(
      "[Hội đồng nhân dân tỉnh] họp.",
    );
    expect(text(show("quy định", ["Tin", "Theo QĐ mới."]).excerpt)).toBe("Theo [QĐ] mới.");
  });

  it("marks dates and document numbers in whatever form they stand", () => {
    expect(text(show("18-5-2021", ["Tin", "Họp ngày 18 tháng 5 năm 2021 ở xã."]).excerpt)).toBe(
      "Họp [ngày 18 tháng 5 năm 2021] ở xã.",
    );
    expect(text(show("kết luận 1", ["Tin", "Theo Kết luận số 01-KL/TW, tỉnh làm."]).excerpt)).toBe(
      "Theo [Kết luận số 01-KL/TW], tỉnh làm.",
    );
    expect(text(show("01-KL/TW", ["Tin", "Theo Kết luận số 01-KL/TW, tỉnh làm."]).excerpt)).toBe(
      "Theo Kết luận số [01-KL/TW], tỉnh làm.",
    );
  });

  it("marks other accents only where the article has not those that were typed", () => {
    const blocks = ["Tin", "Công ăn việc làm và công an xã."];
    expect(text(show("công an", blocks).excerpt)).toBe("Công ăn việc làm và [công an] xã.");
    expect(text(show("cong an", blocks).excerpt)).toBe("[Công ăn] việc làm và [công an] xã.");
    expect(text(show("công án", blocks).excerpt)).toBe("[Công ăn] việc làm và [công an] xã.");
  });

  it("shows the best stretch, cut between words, under its sub-heading", () => {
    const { excerpt, heading } = show(
      "mùa nước nổi",
      ["Tin", "Sapo.", FILLER, "Nước lên", `${FILLER}Mùa nước nổi về sớm. ${FILLER}`, "Tân An"],
      [3],
    );
    expect(text(excerpt)).toMatch(/^… \S.*\[Mùa nước nổi\] về sớm\..*\S …$/);
    expect(text(excerpt).length).toBeLessThan(230);
    expect(heading?.address).toBe("/2023/06/bai.html#muc-3");
    expect(text(heading?.text ?? [])).toBe("Nước lên");
  });

  it("shows the article's names under no heading", () => {
    const { excerpt, heading } = show(
      "mùa nước nổi",
      ["Tin", "Sapo.", "Mục", FILLER, "Tân An, Mùa nước nổi"],
      [2],
    );
    expect(text(excerpt)).toBe("Tân An, [Mùa nước nổi]");
    expect(heading).toBeUndefined();
  });

  it("keeps hostile text as text", () => {
    const { title, excerpt } = show("chú ý", ["<b>chú ý</b> & 5 < 7", '<img src=x onerror="alert(1)">']);
    expect(text(title)).toBe("<b>[chú ý]</b> & 5 < 7");
    expect(text(excerpt)).toBe('<img src=x onerror="alert(1)">');
  });

  it("leaves out what does not look like its own", () => {
    const broken = { ...fragment(["Tin", "Tin."]), url: "javascript:alert(1)" };
    expect(showResult(broken, [], FORMS)).toMatchObject({ address: "javascript:alert(1)", places: [] });
  });
});

describe("pieces", () => {
  it("gives the whole text back where nothing is cut", () => {
    const marks = [{ start: 2, end: 4, weight: 1 }];
    expect(text(pieces("ab cd", marks, { start: 0, end: 5 }))).toBe("ab[ c]d");
  });
});
