import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSyllable, respell, usualSpelling } from "../../src/text/syllable.ts";

describe("usualSpelling", () => {
  it.each([
    ["hoà", "hòa"],
    ["HOÀ", "HÒA"],
    ["khoẻ", "khỏe"],
    ["thuỷ", "thủy"],
    ["Uỷ", "Ủy"],
    ["qủa", "quả"],
    ["gìa", "già"],
    ["kĩ", "kỹ"],
    ["lí", "lý"],
    ["tỉ", "tỷ"],
    ["quí", "quý"],
    ["QUÍ", "QUÝ"],
    ["hi", "hy"],
  ])("spells %s as %s", (written, usual) => {
    expect(usualSpelling(written).usual).toBe(usual);
  });

  it.each([
    ..."hòa khỏe ủy quý kỹ khuỷu thuở ngoài đoàn hoàn giếng gì già rượu nghiêng đi thi vĩ ia".split(" "),
    ..."Iraq COVID Wi Đắk email HĐND năm2021".split(" "),
  ])("leaves %s as it is", (word) => {
    expect(usualSpelling(word)).toEqual({ usual: word });
  });

  it("can always be undone", () => {
    const letter = fc.constantFrom(..."aăâeêioôơuưybcdđghklmnpqrstvxàảãáạằẳẵắặỳỷỹýỵÀẢĐÝÊỚ");
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 8 }), (letters) => {
        const word = letters.join("");
        expect(respell(usualSpelling(word))).toBe(word);
      }),
      { numRuns: 3000 },
    );
  });

  it("is its own usual spelling", () => {
    const onset = fc.constantFrom("", "h", "k", "qu", "gi", "ngh", "tr", "đ");
    const nucleus = fc.constantFrom("oà", "òa", "uỷ", "ủy", "ĩ", "ỹ", "oé", "ươ", "iế", "á");
    const coda = fc.constantFrom("", "n", "ng", "c");
    fc.assert(
      fc.property(onset, nucleus, coda, (...parts) => {
        const { usual } = usualSpelling(parts.join(""));
        expect(usualSpelling(usual).usual).toBe(usual);
      }),
    );
  });
});

describe("isSyllable", () => {
  it.each("ca tu an cần nghiêng quý Đoàn TIN".split(" "))("takes %s for one", (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each("hđnd HĐND tp ubnd htx cccd bhyt iraq".split(" "))("does not take %s for one", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
