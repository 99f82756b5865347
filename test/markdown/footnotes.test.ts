import { expect, it } from "vitest";
import { describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("footnotes");

it("tells editors what to mend", () => {
  expect(messagesOf("A[^1] b[^2]\n\n[^2]: B\n\n[^2]: C\n\n[^3]: D")).toMatchInlineSnapshot(`
    [
      "Không có nội dung cho chú thích [^1]. Cần một dòng "[^1]: nội dung" trong bài. Cách sửa: thêm dòng đó ở cuối bài, hoặc xóa dấu chú thích.",
      "Chú thích [^2] có hai nội dung. Cần mỗi nội dung chú thích ứng với một dấu chú thích trong bài. Cách sửa: đặt tên khác cho một trong hai.",
      "Chú thích [^3] không được nhắc đến trong bài nên không hiện. Cần mỗi nội dung chú thích ứng với một dấu chú thích trong bài. Cách sửa: đặt [^3] vào chỗ cần chú thích, hoặc xóa nội dung này.",
    ]
  `);
});
