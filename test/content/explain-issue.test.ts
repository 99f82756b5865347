import { describe, expect, it } from "vitest";
import { z } from "zod";
import { explainIssues, nearest } from "../../src/content/explain-issue.ts";
import { parseYaml } from "../../src/content/yaml-source.ts";

const schema = z.strictObject({
  name: z.string().min(1).max(5).describe("Tên hàng"),
  kind: z.enum(["to", "nho"]).optional().describe("Loại hàng"),
  price: z.int().min(1).max(9).optional().describe("Giá"),
  tags: z.array(z.string().describe("Một nhãn")).max(1).default([]).describe("Nhãn"),
  size: z.strictObject({ width: z.number(), height: z.number() }).optional().describe("Cỡ"),
  code: z
    .string()
    .regex(/^[A-Z]$/)
    .optional()
    .describe("Mã")
    .meta({ hint: "một chữ hoa" }),
});

function explain(text: string, shape: z.ZodType = schema): string[] {
  const source = parseYaml(text, 1);
  const read = shape.safeParse(source.value);
  return explainIssues(read.error?.issues ?? [], source, shape).map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
}

describe("what zod finds, in an editor's words", () => {
  it.each([
    [
      "a missing key",
      "kind: to",
      '1:1 thieu-khoa Thiếu khóa "name". Cần "name": tên hàng. Cách sửa: thêm dòng "name: …".',
    ],
    [
      "an empty one",
      "name:",
      '1:6 gia-tri-trong Khóa "name" để trống. Cần tên hàng. Cách sửa: điền giá trị hoặc xóa cả dòng.',
    ],
    [
      "an empty text",
      'name: ""',
      '1:7 gia-tri-trong Khóa "name" để trống. Cần tên hàng. Cách sửa: điền giá trị hoặc xóa cả dòng.',
    ],
    [
      "too long a text",
      "name: dài quá rồi",
      '1:7 qua-dai "name" dài 11 ký tự. Cần nhiều nhất 5 ký tự. Cách sửa: rút gọn.',
    ],
    [
      "a number for a text",
      "name: 12",
      '1:7 kieu-sai Giá trị của "name" là "12". Cần chữ (tên hàng). Cách sửa: đặt giá trị trong ngoặc kép.',
    ],
    [
      "another word",
      "name: A\nkind: too",
      '2:7 gia-tri-la Giá trị của "kind" là "too". Cần một trong: to, nho. Cách sửa: có phải ý bạn là "to"?',
    ],
    [
      "part of a number",
      "name: A\nprice: 1.5",
      '2:8 kieu-sai Giá trị của "price" là "1.5". Cần số nguyên (giá). Cách sửa: viết lại giá trị.',
    ],
    [
      "too small a number",
      "name: A\nprice: 0",
      '2:8 so-sai Giá trị của "price" là "0". Cần số từ 1 trở lên. Cách sửa: viết lại số.',
    ],
    [
      "too large a number",
      "name: A\nprice: 10",
      '2:8 so-sai Giá trị của "price" là "10". Cần nhiều nhất 9. Cách sửa: bớt đi.',
    ],
    [
      "too long a list",
      "name: A\ntags: [a, b]",
      '2:7 so-sai "tags" có quá nhiều dòng. Cần nhiều nhất 1. Cách sửa: bớt đi.',
    ],
    [
      "a list's item",
      "name: A\ntags:\n  - [x]",
      '3:5 kieu-sai Giá trị của "tags[1]" là "["x"]". Cần chữ (một nhãn). Cách sửa: đặt giá trị trong ngoặc kép.',
    ],
    [
      "another form",
      "name: A\ncode: ab",
      '2:7 dang-sai Giá trị của "code" là "ab". Cần một chữ hoa. Cách sửa: viết lại theo dạng đó.',
    ],
    [
      "an unknown key inside",
      "name: A\nsize: { width: 1, heigth: 2, height: 2 }",
      '2:19 khoa-la Khóa lạ "heigth". Cần một trong: width, height. Cách sửa: có phải ý bạn là "height"?',
    ],
    [
      "text for keys",
      "name: A\nsize: to",
      '2:7 kieu-sai Giá trị của "size" là "to". Cần các dòng khóa: giá trị thụt vào (cỡ). Cách sửa: viết lại giá trị.',
    ],
  ])("%s", (_, text, expected) => expect(explain(text)).toEqual([expected]));

  it("tells all of them, each unknown key apart", () => {
    expect(
      explain("nmae: A\nknid: to\nname: A\nprice: x").map((line) => line.split(" ", 2).join(" ")),
    ).toEqual(expect.arrayContaining(["1:1 khoa-la", "2:1 khoa-la", "4:8 kieu-sai"]));
  });

  it("counts rows from 1 where the file itself is a list", () => {
    expect(explain("- name: A\n- kind: to", z.array(schema))).toEqual([
      '2:3 thieu-khoa Thiếu khóa "[2].name". Cần "[2].name": tên hàng. Cách sửa: thêm dòng "name: …".',
    ]);
  });

  it("speaks of the file where the whole of it is of another kind", () => {
    expect(explain("name: A", z.array(schema))).toEqual([
      expect.stringMatching(/^1:1 kieu-sai Giá trị của "tệp" là .* Cần danh sách/),
    ]);
  });

  it("shows a long value by its beginning", () => {
    const [line = ""] = explain(`name: [${"x, ".repeat(100)}x]`);
    expect(line.length).toBeLessThan(160);
    expect(line).toContain('["x","x","x"');
  });
});

describe("nearest", () => {
  const known = ["title", "date", "section"];

  it.each([
    ["titel", 'có phải ý bạn là "title"?'],
    ["TITLE", 'có phải ý bạn là "title"?'],
    ["sections", 'có phải ý bạn là "section"?'],
    ["permalink", "chọn một trong các từ trên hoặc xóa dòng này"],
  ])("of %s: %s", (word, expected) => expect(nearest(word, known)).toBe(expected));

  it("is the same among equals, whatever their order", () => {
    expect(nearest("bat", ["cat", "hat"])).toBe(nearest("bat", ["hat", "cat"]));
  });

  it("is silent where nothing is known", () => {
    expect(nearest("a", [])).toBe("chọn một trong các từ trên hoặc xóa dòng này");
  });
});
