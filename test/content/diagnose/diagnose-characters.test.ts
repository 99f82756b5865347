import { describe, expect, it } from "vitest";
import { diagnoseCharacters } from "../../../src/content/diagnose/diagnose-characters.ts";
import type { ToneStyle } from "../../../src/content/tables.ts";
import type { WrittenKind } from "../../../src/content/written-text.ts";

const told = (text: string, tone?: ToneStyle, kind: WrittenKind = "article") =>
  diagnoseCharacters(text, kind, tone).map(({ line, column, code }) => `${line}:${column} ${code}`);
const messageOf = (text: string, tone?: ToneStyle) => diagnoseCharacters(text, "article", tone)[0]?.message;

describe("hidden characters", () => {
  it("are named with their code points, once a line, wherever they stand", () => {
    expect(told("Một\u200bhai\u2060ba\nBốn \u202enăm\u202c\n`mã\u200b`\n")).toEqual([
      "2:5 ky-tu-doi-chieu",
      "1:4 ky-tu-khong-thay",
      "3:4 ky-tu-khong-thay",
    ]);
    expect(messageOf("Cần Gi\u200buộc\n")).toMatchInlineSnapshot(
      `"Có ký tự không nhìn thấy U+200B (dấu cách không bề rộng) trong "Giuộc". Cần chỉ những chữ mà độc giả nhìn thấy. Cách sửa: chạy npm run check -- --fix, hoặc xóa chỗ đó rồi gõ lại bằng tay."`,
    );
  });

  it("are part of pictures made of several, and of scripts that join their letters", () => {
    expect(told("Nhà 👨\u200d👩\u200d👧, cờ 🏳️\u200d🌈, می\u200cخواهم, אב\u200fג\n")).toEqual([]);
  });
});

describe("lost characters", () => {
  it("are the mark that replaces a letter, and what only one font has", () => {
    expect(told("T\ufffdnh\n\uf0b7 Một\n")).toEqual(["1:2 chu-hong", "2:1 chu-hong"]);
  });
});

describe("look-alike letters", () => {
  it("are letters of another alphabet in a Latin word, wide and mathematical ones", () => {
    expect(told("B\u0430n\n\u0391n ninh\nＡＢＣ\n𝐓in\nnăm ２０２３\n")).toEqual(
      [1, 2, 3, 4]
        .map((line) => `${line}:${line === 1 ? 2 : 1} chu-trong-giong`)
        .concat("5:5 chu-trong-giong"),
    );
    expect(messageOf("B\u0430n\n")).toMatchInlineSnapshot(
      `""B\u0430n" có chữ "\u0430" (U+0430, chữ Kirin) trông như "a". Cần "Ban" bằng chữ Latinh. Cách sửa: gõ lại "Ban" bằng tay."`,
    );
  });

  it("are none in other languages, units and formulas", () => {
    expect(told("Báo Правда, СССР, Αθήνα, 5 μm, TNFα, NF-κB, kΩ, ΔT, 𝛼, 東京，大阪\n")).toEqual([]);
  });
});

describe("loose marks", () => {
  it("are told once a file, whether all are loose or only some", () => {
    const loose = "Tỉnh ủy họp\n".normalize("NFD");
    expect(told(`${loose}${loose}`)).toEqual(["1:1 chu-to-hop"]);
    expect(messageOf(loose)).toContain("Cả tệp viết bằng Unicode tổ hợp");
    expect(messageOf(`Tỉnh ủy\n${loose}`)).toContain("lẫn hai dạng");
  });

  it("are stray where they fit no letter", () => {
    expect(told("Lúa đ\u0301ồng, q\u0303uá\n")).toEqual(["1:5 dau-roi"]);
  });

  it("are nobody's business in addresses and code", () => {
    expect(told(`[a](${"hoà".normalize("NFD")}.md) \`${"hoà".normalize("NFD")}\`\n`)).toEqual([]);
  });
});

describe("white space", () => {
  it.each([
    ["two spaces", "Hai  dấu\n", "1:4"],
    ["a tab", "Hai\tdấu\n", "1:4"],
    ["a space at the end of a line", "Hai dấu \n\nba\n", "1:8"],
    ["a line of spaces", "Hai\n   \nba\n", "2:1"],
    ["two spaces that do not break", "Hai\u00a0\u00a0dấu\n", "1:4"],
    ["indentation from Word", "\u00a0Hai dấu\n", "1:1"],
    ["a wide space", "Hai\u3000dấu\n", "1:4"],
    ["a hyphen that hides", "Hai dấ\u00adu\n", "1:7"],
    ["two spaces in a cell", "| a | b |\n| - | - |\n| c  d | e |\n", "3:4"],
    ["two spaces in front matter", "---\ntitle: Hai  dấu\n---\n", "2:11"],
    ["a space after a value of front matter", "---\ntitle: Hai dấu \n---\n", "2:15"],
  ])("is told: %s", (_, text, place) => {
    expect(told(text)).toEqual([`${place} khoang-trang`]);
  });

  it("is told once a line", () => {
    expect(told("Hai  dấu,  ba\tdấu \n")).toHaveLength(1);
  });

  it.each([
    ["between a number and its unit", "10\u00a0ha, ngày\u00a05\n"],
    ["that breaks a line of verse", "Câu một  \ncâu hai\n"],
    ["in code", "`a  b`\n\n```\na  b \n\tc\n```\n"],
    ["that pads a table", "| a   |  b |\n| --- | -- |\n|     | c  |\n"],
    ["after what opens a list", "-   một\n1.  hai\n    - ba\n>  bốn\n"],
    ["that lines up front matter", "---\ntitle:   Tin\nphoto: { src: a.jpg,   alt: b }  # ghi  chú\n---\n"],
    ["in East Asian text", "東京\u3000大阪\n"],
  ])("is meant: %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("text of another code", () => {
  it("is told once, and nothing else of it", () => {
    expect(told("TØnh uû  häp bµn vÒ ph¸t triÓn kinh tÕ cña tØnh n¨m nay\n")).toEqual(["1:1 ma-cu"]);
    expect(told("Tá»‰nh á»§y  há»p\n")).toEqual(["1:2 chu-loan"]);
  });

  it("is not suspected in names and signs from elsewhere", () => {
    expect(told("Müller, Åse Øst, São Paulo, 5 m², 20 °C, «lá», ½, Ñuñoa, Łódź\n")).toEqual([]);
  });
});

describe("tone marks", () => {
  it("stand where the paper puts them, once a line", () => {
    expect(told("Hoà bình, khoẻ\nquý, của, mùa\n", "traditional")).toEqual(["1:1 dau-thanh"]);
    expect(told("Hòa bình, khỏe\nquý, của, mùa\n", "modern")).toEqual(["1:1 dau-thanh"]);
    expect(told("Hoà bình, hòa bình\n")).toEqual([]);
    expect(messageOf("Hoà bình, khoẻ\n", "traditional")).toMatchInlineSnapshot(
      `""Hoà" đặt dấu thanh khác cách của báo và 1 chữ nữa trên dòng này. Cần kiểu cũ (hòa, khỏe, thúy): "Hòa". Cách sửa: chạy npm run check -- --fix."`,
    );
  });

  it("are looked at in words of front matter and tables, not in keys, ids and addresses", () => {
    const front =
      "---\ntitle: Xã Hoà\nphoto: { src: hoà.jpg, alt: Thuý }\nsection: hoà\n---\n[hoà bình](hoà.md)\n";
    expect(told(front, "traditional")).toEqual(["2:11 dau-thanh", "3:29 dau-thanh", "6:2 dau-thanh"]);
    expect(told("- id: hoà\n  name: Hoà\n", "traditional", "table")).toEqual(["2:9 dau-thanh"]);
  });
});

it("good text costs next to nothing", () => {
  const text = "Sáng nay, xã Tân Lập gặt xong vụ lúa hè thu, hòa trong niềm vui được mùa.\n".repeat(60);
  const start = performance.now();
  for (let time = 0; time < 1000; time++) diagnoseCharacters(text, "article", "traditional");
  // A thousand articles of a thousand syllables: 60 ms where nothing else runs.
  expect(performance.now() - start).toBeLessThan(1500);
});
