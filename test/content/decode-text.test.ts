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
    ["merge markers", Buffer.from("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n"), "2 dau-tron"],
  ])("refuses %s", (_, bytes, expected) => expect(codeOf(bytes)).toBe(expected));

  it("leaves an underlined heading alone", () => {
    expect(codeOf(Buffer.from("Tin\n=======\n"))).toBe("Tin\n=======\n");
  });
});
