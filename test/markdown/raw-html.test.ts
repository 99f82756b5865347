import { expect, it } from "vitest";
import { describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("raw-html");

it("tells editors what to mend", () => {
  expect(messagesOf("<b>A</b>\n\n</p>\n\n<!-- x -->")).toMatchInlineSnapshot(`
    [
      "Bài có mã HTML "<b>", độc giả sẽ thấy nguyên văn mã này. Cần văn bản Markdown, không có mã HTML. Cách sửa: xóa mã, dùng **chữ đậm**, *chữ nghiêng* hoặc một hộp ::: thay cho nó.",
      "Bài có mã HTML "</p>", độc giả sẽ thấy nguyên văn mã này. Cần văn bản Markdown, không có mã HTML. Cách sửa: xóa mã, dùng **chữ đậm**, *chữ nghiêng* hoặc một hộp ::: thay cho nó.",
      "Bài có lời ghi riêng "<!-- … -->", độc giả sẽ đọc được lời ghi này. Cần phần chữ chỉ có những gì để đăng. Cách sửa: xóa lời ghi, hoặc chuyển nó lên phần đầu bài, sau dấu #: ở đó độc giả không thấy.",
    ]
  `);
});
