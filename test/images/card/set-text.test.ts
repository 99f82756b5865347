import { describe, expect, it } from "vitest";
import { heightOf, setLine, setText } from "../../../src/images/card/set-text.ts";
import { typeface } from "../../../src/images/card/typeface.ts";

const face = typeface(700);
const BOX = { width: 600, height: 400 };
const SIZES = [80, 60, 40, 30];

const HEADLINES = {
  "6 letters": "Tết về",
  "60 letters": "Hơn 4.200 hộ ở vùng hạ Cần Giuộc có nước sạch trước mùa khô",
  "105 capitals":
    "NHỮNG NGHỆ NHÂN ỨNG DỤNG KỸ THUẬT MỚI VÀO NGHỀ DỆT CHIẾU, GIỮ LỬA LÀNG NGHỀ TRĂM NĂM BÊN DÒNG VÀM CỎ",
  "250 letters": "Kết quả hai năm học tập và làm theo gương Bác ở các xã vùng sâu ".repeat(4).slice(0, 250),
  "one word of 200": "nghiêng".repeat(30).slice(0, 200),
};

describe("a headline in its box", () => {
  it.each(Object.entries(HEADLINES))("stays in it: %s", (_, headline) => {
    const set = setText(headline, BOX, SIZES, face);
    for (const line of set.lines) expect(face.width(line) * set.size).toBeLessThanOrEqual(BOX.width);
    expect(heightOf(set)).toBeLessThanOrEqual(BOX.height);
    expect(set.lines.join("").replaceAll(" ", "")).toBe(headline.replaceAll(" ", ""));
  });

  it("is as large as it can be", () => {
    expect(Object.values(HEADLINES).map((headline) => setText(headline, BOX, SIZES, face).size)).toEqual([
      80, 60, 40, 30, 30,
    ]);
  });

  it("ends early where even the least size is too large", () => {
    const set = setText(HEADLINES["250 letters"], { width: 300, height: 110 }, [40], face);
    expect(set.lines).toHaveLength(2);
    expect(set.lines.at(-1)).toMatch(/…$/);
    expect(heightOf(set)).toBeLessThanOrEqual(110);
  });
});

describe("a line", () => {
  it("is made smaller, then shorter", () => {
    expect(setLine("Báo Long An", 600, 30, face)).toEqual({ size: 30, text: "Báo Long An" });
    const narrow = setLine("Báo Long An", 140, 30, face);
    expect(narrow.size).toBeLessThan(30);
    expect(narrow.text).toBe("Báo Long An");
    const long = setLine("Tiếng nói của xứ tràm ".repeat(9), 300, 30, face);
    expect(long.text).toMatch(/…$/);
    expect(face.width(long.text) * long.size).toBeLessThanOrEqual(300);
  });
});
