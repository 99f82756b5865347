import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { abbreviationsSchema } from "../../../src/content/tables.ts";
import { numberWords } from "../../../src/text/speech/number-words.ts";
import { readingsOf } from "../../../src/text/speech/short-form-readings.ts";
import { speakable } from "../../../src/text/speech/speakable.ts";
import { readCases } from "../../fixtures/read-cases.ts";

const table = abbreviationsSchema.parse(parse(readFileSync("_data/abbreviations.yml", "utf8")));
const NONE = new Map<string, string>();

/** A line is a sentence of an article of its own. */
const sentences = readCases("test/fixtures/speech/doc-thanh-tieng.txt").flatMap(
  ({ title, input, expected }) => {
    const read = expected.split("\n");
    return input.split("\n").map((line, index): [string, string, string] => [title, line, read[index] ?? ""]);
  },
);

describe("a text as it is read aloud, with the short forms of the sample paper", () => {
  it.each(sentences)("%s: %s", (_, line, expected) => {
    expect(speakable(line, readingsOf(table, line))).toBe(expected);
  });
});

describe("whatever is in a text", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        "12",
        "5/6",
        "2/9/2023",
        "07:30",
        "01-KL/TW",
        "%",
        "km²",
        "XIII",
        "UBND",
        "(HĐND)",
        "-",
        "/",
        ".",
        ",",
      ),
      fc.string({ maxLength: 4 }),
      fc.nat().map(String),
    ),
    { maxLength: 12 },
  );

  it("no digit is left, and what has been read is not read otherwise again", () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom("", " "), (parts, gap) => {
        const read = speakable(parts.join(gap), NONE);
        expect(read).not.toMatch(/\d/);
        expect(read).not.toMatch(/^\s|\s$|\s\s/);
      }),
      { numRuns: 500 },
    );
  });

  it("takes hard spaces, unseen hyphens and letters in two parts for what they look like", () => {
    const typed = "năm\u00a02022, ngày\u00a05/6, UB\u00adND ho\u0300a";
    expect(speakable(typed, new Map([["UBND", "ủy ban nhân dân"]]))).toBe(
      "năm hai nghìn không trăm hai mươi hai, ngày năm tháng sáu, ủy ban nhân dân hòa",
    );
  });

  it("leaves capitals alone that nobody has explained", () => {
    expect(speakable("Đoàn ASEAN gặp ABCXYZ", readingsOf(table, "Đoàn ASEAN gặp ABCXYZ"))).toBe(
      "Đoàn ASEAN gặp ABCXYZ",
    );
  });

  it("is quick about a long text", () => {
    const long = "Ngày 18/5/2021, UBND tỉnh (HĐND) chi 1.250.000 đồng cho 2/3 số xã, 01-KL/TW. ".repeat(300);
    const began = performance.now();
    speakable(long, readingsOf(table, long));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("numbers in words", () => {
  const ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

  it("say each number otherwise than every other", () => {
    const amounts = fc.uniqueArray(fc.nat({ max: 999_999_999_999 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(amounts, (numbers) => {
        expect(new Set(numbers.map((number) => numberWords(String(number)))).size).toBe(numbers.length);
      }),
    );
  });

  it.each(ONES.map((word, digit) => [digit, word] as const))("%i is %s", (digit, word) => {
    expect(numberWords(String(digit))).toBe(word);
  });
});

describe("what a short form means in one article", () => {
  const rows = [
    { short: "BCH", full: "ban chấp hành" },
    { short: "BCH", full: "ban chỉ huy" },
    { short: "KT-XH", full: "kinh tế - xã hội" },
  ];

  it.each([
    ["the table's first meaning, where the article tells nothing", "BCH họp.", "ban chấp hành"],
    ["that whose words stand in the article", "Ban chỉ huy quân sự họp. BCH quyết.", "ban chỉ huy"],
    [
      "that which it explains, whatever else it speaks of",
      "Ban chấp hành và Ban chỉ huy (BCH) họp.",
      "ban chỉ huy",
    ],
  ])("is %s", (_, article, expected) => {
    expect(readingsOf(rows, article).get("BCH")).toBe(expected);
  });

  it("is learnt from the article where the table has no row, if the first letters agree", () => {
    const readings = readingsOf(rows, "Hội Liên hiệp Phụ nữ (HLHPN) và Công ty Ánh Dương (XYZ) ký kết.");
    expect(readings.get("HLHPN")).toBe("Hội Liên hiệp Phụ nữ");
    expect(readings.has("XYZ")).toBe(false);
  });

  it("is said without the hyphen that is only written", () => {
    expect(readingsOf(rows, "").get("KT-XH")).toBe("kinh tế xã hội");
  });
});
