import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "../../src/markdown/typeset.ts";

describe("typeset", () => {
  it.each([
    ['"Đẩy lùi "tự diễn biến", "tự chuyển hóa""', "“Đẩy lùi “tự diễn biến”, “tự chuyển hóa””"],
    ["Bí thư Tỉnh ủy - Nguyễn Văn A", "Bí thư Tỉnh ủy\u00a0– Nguyễn Văn A"],
    ["KT-XH, 01-KL/TW, QĐ 101, 2020-2025", "KT-XH, 01-KL/TW, QĐ 101, 2020-2025"],
    ["TP. Tân An, TP.Tân An", "TP.\u00a0Tân An, TP.Tân An"],
    ["đến ngày 18/5/2021...", "đến ngày\u00a018/5/2021…"],
    ["1.200 ha, 5 hàng, 10 kg, 2 km2", "1.200\u00a0ha, 5 hàng, 10\u00a0kg, 2\u00a0km2"],
    ["khoản 2 Điều 5 Chương 1", "khoản\u00a02 Điều\u00a05 Chương\u00a01"],
    ["Lập Đông 7, hoãn 5", "Lập Đông 7, hoãn 5"],
    ["thôi.... và -- hoặc - ", "thôi.... và -- hoặc\u00a0– "],
  ])("sets %j", (written, set) => {
    expect(typeset(written)).toBe(set);
  });

  const pieces = fc.constantFrom(..." \"'-–….5%,()“”aĐ\u00a0\n", "ha", "ngày", "TP", "km²", "...", " - ");
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
  );

  it("changes nothing the second time", () => {
    fc.assert(fc.property(text, (x) => typeset(typeset(x)) === typeset(x)));
  });

  it("changes no more than spaces, dashes, quotation marks and dots", () => {
    const fold = (x: string) =>
      x
        .replace(/\u00a0/g, " ")
        .replace(/–/g, "-")
        .replace(/[“”]/g, '"')
        .replace(/’/g, "'")
        .replace(/…/g, "...");
    fc.assert(fc.property(text, (x) => fold(typeset(x)) === fold(x)));
  });
});
