import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/content/decode-text.ts";

const codeOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return "finding" in decoded ? `${decoded.finding.line} ${decoded.finding.code}` : decoded.text;
};

describe("decodeText", () => {
  it("gives NFC text with plain line ends and no byte order mark", () => {
    expect(codeOf(Buffer.from("\ufeffĐồng\r\nTháp".normalize("NFD")))).toBe("Đồng\nTháp".normalize("NFC"));
  });

  it.each([
    ["bytes that are not UTF-8, at their line", Buffer.from([0x61, 0x0a, 0xff, 0x0a]), "2 ma-hoa-sai"],
    ["UTF-16", Buffer.from("\ufefftin", "utf16le"), "1 ma-hoa-sai"],
    ["a NUL byte", Buffer.from("a\nb\0"), "2 ma-hoa-sai"],
    ["a file over a megabyte", Buffer.alloc(1_000_001, 97), "1 tep-qua-lon"],
    ["marks piled upon a letter", Buffer.from(`a\nb${"\u0301\u0323".repeat(6)}`), "2 dau-chong"],
    ["merge markers", Buffer.from("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n"), "2 dau-tron"],
  ])("refuses %s", (_, bytes, expected) => expect(codeOf(bytes)).toBe(expected));

  it("leaves an underlined heading alone", () => {
    expect(codeOf(Buffer.from("Tin\n=======\n"))).toBe("Tin\n=======\n");
  });

  it("takes languages whose letters carry several marks", () => {
    const text = "e\u0302\u0323\u0301 שָׁלוֹם ក្ដី \u0e01\u0e33\u0e48\n".normalize("NFC");
    expect(codeOf(Buffer.from(text))).toBe(text);
  });

  it("tells of half a megabyte of marks at once, which it would take minutes to put in order", () => {
    const started = performance.now();
    expect(codeOf(Buffer.from(`a${"\u0301\u0323".repeat(200_000)}`))).toBe("1 dau-chong");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
