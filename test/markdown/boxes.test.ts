import { expect, it } from "vitest";
import { describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("boxes");

it("tells editors what to mend", () => {
  expect(messagesOf("::: ghichu\nA\n:::\n\n:::\n\n::: anh-chum\nB")).toMatchInlineSnapshot(`
    [
      "Không có hộp tên "ghichu". Cần một trong các hộp: khen-thuong, ghi-chu, anh-chum. Cách sửa: đổi thành "ghi-chu".",
      "Dòng ::: này không đóng hộp nào. Cần một dòng mở hộp ở trước nó, ví dụ "::: ghi-chu Tiêu đề". Cách sửa: thêm dòng mở hộp, hoặc xóa dòng này; hộp chứa hộp khác thì mở và đóng bằng ::::.",
      "Hộp "anh-chum" mở ở đây nhưng không được đóng. Cần một dòng chỉ có ::: sau nội dung của hộp. Cách sửa: thêm dòng ::: đó; nếu hộp nằm trong hộp khác, mở và đóng hộp ngoài bằng ::::.",
    ]
  `);
});
