import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCopy } from "../../../src/search/copy/decode-copy.ts";
import { encodeBlock, tidyText } from "../../../src/search/copy/encode-copy.ts";
import { foldAccents } from "../../../src/text/fold.ts";
import { FORMS } from "../fixture-forms.ts";

const back = (text: string) =>
  decodeCopy(encodeBlock(text, FORMS))
    .map((block) => block.text)
    .join("¶");

/** What Pagefind makes of the copy: letters and digits of each token, folded as it folds. */
const indexed = (copy: string) =>
  copy
    .toLowerCase()
    .split(" ")
    .map((token) =>
      token
        .replace(/`\^.*?`\^./g, "")
        .normalize("NFD")
        .replace(/[^\p{L}\p{N}]/gu, ""),
    )
    .filter((word) => word !== "");

describe("the copy", () => {
  it("ends every word, and gives đ a letter that folds to d", () => {
    expect(encodeBlock("Đảng viên đi", FORMS)).toBe("Ḓảngǃ viênǃ ḓiǃ `|");
  });

  it("writes words in their usual spelling", () => {
    expect(encodeBlock("Hoà kĩ 05", FORMS)).toBe("Hòaǃ`# kỹǃ`* 5ǃ`: `|");
  });

  it("parts what is written together", () => {
    expect(encodeBlock("QL62, 1.050", FORMS)).toBe("QLǃ`~ 62ǃ, 1ǃ.`~ 050ǃ `|");
  });

  it("gives short forms the words that they mean", () => {
    expect(encodeBlock("HĐND họp", FORMS)).toBe("hộiǃ`^HḒNDǃ`^% ḓồngǃ nhânǃ dânǃ họpǃ `|");
  });

  it("adds dates and documents in one form each", () => {
    expect(encodeBlock("ngày 18/05/2021", FORMS)).toBe(
      "ngàyǃ 18ǃ/`~ 5ǃ`:/`~ 2021ǃ 20210518ǃǃ`| 202105ǃǃ`| 0518ǃǃ`| `|",
    );
    expect(encodeBlock("Kết luận số 01-KL/TW", FORMS)).toBe("Kếtǃ luậnǃ sốǃ 1ǃ`:-`~ KLǃ/`~ TWǃ ǃklǃ1ǃǃ`| `|");
  });

  it("has no character that HTML or Pagefind takes for its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(encodeBlock(text, FORMS)).not.toMatch(/[&<>_\s](?<! )/);
      }),
    );
  });

  it.each([
    "Chủ tịch HĐND tỉnh, TP.Tân An (GD&ĐT) – “KT-XH” hoà bình, kĩ thuật…",
    "<b>x_y</b> & “a” ‘b’ 😀 ǃḓ `^ 1.050 005",
    "ngày 7/6/2012 – 51-NQ/TU; QĐ 101",
    "…",
    "",
    "“Tự diễn biến”, “tự chuyển hóa”",
  ])("reads back as %s", (text) => expect(back(text)).toBe(text));

  it("reads back as the text, in NFC and with single spaces", () => {
    const vietnamese = fc.constantFrom(
      ..."Đảng viên HĐND TP. KT-XH hoà kĩ 18/5/2021 51-NQ/TU QĐ “ ” – … , . - / ( ) & < > _ ` ^ | ~ ǃ ḓ".split(
        " ",
      ),
      " ",
      "  ",
      "\n",
    );
    const text = fc
      .array(fc.oneof(vietnamese, fc.string({ unit: "binary", maxLength: 3 })))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (written) => {
        expect(back(written)).toBe(tidyText(written));
      }),
      { numRuns: 2000 },
    );
  });

  it("is one for all ways of typing the same words", () => {
    const word = fc.constantFrom(
      ...[
        "hòa hoà",
        "thủy thuỷ",
        "khỏe khoẻ",
        "kỹ kĩ",
        "lý lí",
        "quý quí",
        "đảng đảng",
        "việc việc",
        "5 05",
      ].map((pair) => pair.split(" ")),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (pairs) => {
        const forms = [0, 1].flatMap((side) => {
          const text = pairs.map((pair) => pair[side]).join(" ");
          return [text, text.toUpperCase(), text.normalize("NFD")];
        });
        const copies = forms.map((text) => indexed(encodeBlock(text, FORMS)).join(" "));
        expect(new Set(copies).size).toBe(1);
      }),
    );
  });

  it("folds to what the words fold to", () => {
    const words = fc.array(
      fc.constantFrom(..."Đảng viên đường sữa ngoài nghiêng tỉnh ủy Long An".split(" ")),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const folded = indexed(encodeBlock(text, FORMS)).map((each) => foldAccents(each.replaceAll("ǃ", "")));
        expect(folded.join(" ")).toBe(foldAccents(text));
      }),
    );
  });

  it("says at which position each block begins", () => {
    const content = [
      encodeBlock("Một hai", FORMS),
      encodeBlock("HĐND", FORMS),
      encodeBlock("ba", FORMS),
    ].join(" ");
    expect(decodeCopy(content)).toEqual([
      { text: "Một hai", position: 0 },
      { text: "HĐND", position: 3 },
      { text: "ba", position: 8 },
    ]);
  });
});
