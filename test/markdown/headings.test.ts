import { expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT, describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("headings");

it("lists the headings with their anchors and plain text", () => {
  const { body } = renderBody('## Mùa *"nước nổi"*\n\n### `TP. Tân An`', CONTEXT);
  expect(body.headings).toEqual([
    { level: 2, id: "mua-nuoc-noi", text: "Mùa “nước nổi”" },
    { level: 3, id: "tp-tan-an", text: "TP. Tân An" },
  ]);
});

it("tells editors what to mend", () => {
  expect(messagesOf("# A\n\n#### B\n\n##")).toMatchInlineSnapshot(`
    [
      "Tiêu đề "A" viết bằng #. Cần ## (tiêu đề giữa bài) hoặc ### (tiêu đề nhỏ hơn); tiêu đề của bài nằm ở khóa title. Cách sửa: đổi # thành ##.",
      "Tiêu đề "B" viết bằng ####. Cần ## (tiêu đề giữa bài) hoặc ### (tiêu đề nhỏ hơn); tiêu đề của bài nằm ở khóa title. Cách sửa: đổi #### thành ###.",
      "Tiêu đề không có chữ. Cần chữ sau dấu ##. Cách sửa: viết tiêu đề hoặc xóa dòng này.",
    ]
  `);
  expect(messagesOf("### A")).toMatchInlineSnapshot(`
    [
      "Tiêu đề "A" viết bằng ### nhưng trước nó chưa có tiêu đề ##. Cần ## đứng trước ###. Cách sửa: đổi ### thành ##.",
    ]
  `);
});
