import { describe, expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT } from "./body-fixtures.ts";

const lists = (layers: number) =>
  Array.from({ length: layers }, (_, layer) => `${"  ".repeat(layer)}- lớp ${layer + 1}`).join("\n");

describe("layers in one another", () => {
  it.each([
    ["lists", lists(10)],
    ["quotations", `${"> ".repeat(10)}chữ`],
    [
      "boxes",
      `${[6, 5, 4, 3].map((colons) => `${":".repeat(colons)} ghi-chu`).join("\n")}\nchữ\n:::\n::::\n:::::\n::::::`,
    ],
  ])("may be many: %s", (_, markdown) => {
    expect(renderBody(markdown, CONTEXT).findings).toEqual([]);
  });

  it.each([
    ["lists", lists(40)],
    ["quotations", `Mở.\n\n${"> ".repeat(40)}chữ`],
  ])("are an error where words would be lost: %s", (_, markdown) => {
    const { findings } = renderBody(markdown, CONTEXT);
    expect(findings.map(({ code }) => code)).toEqual(["bai-qua-lon"]);
    expect(findings[0]?.message).toBe(
      "Danh sách, trích dẫn hoặc hộp lồng nhau quá nhiều lớp. Cần nhiều nhất mười lớp. Cách sửa: bỏ bớt các lớp lồng nhau.",
    );
  });
});
