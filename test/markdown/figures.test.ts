import { expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT, describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("figures");

it("names each photo once, in the order of the text", () => {
  const markdown = "![Hai](anh-2.jpg)\n\nChữ ![Một](anh-1.jpg)\n\n![Hai](anh-2.jpg)\n\n![Chín](anh-9.jpg)";
  expect(renderBody(markdown, CONTEXT).photos).toEqual(["anh-2.jpg", "anh-1.jpg"]);
});

it("tells editors what to mend", () => {
  expect(
    messagesOf("![](anh-1.jpg)\n\n![A](/x/anh-1.jpg 'B')\n\n![A](anh-9.jpg 'B')\n\nA ![A](anh-1.jpg 'B')"),
  ).toMatchInlineSnapshot(`
    [
      "Ảnh "anh-1.jpg" chưa có chú thích. Cần chú thích và tên tác giả ảnh trong ngoặc kép sau tên tệp. Cách sửa: viết ![mô tả](anh-1.jpg "Chú thích. Ảnh: Tên tác giả").",
      "Ảnh "anh-1.jpg" chưa có mô tả. Cần trong ngoặc vuông một câu tả ảnh cho người không nhìn thấy. Cách sửa: viết ![Trong ảnh có gì](anh-1.jpg).",
      "Ảnh "/x/anh-1.jpg" chưa ghi tác giả. Cần tên người chụp hoặc nguồn của ảnh. Cách sửa: viết ![mô tả](/x/anh-1.jpg "Chú thích. Ảnh: Tên tác giả").",
      "Đường dẫn ảnh "/x/anh-1.jpg" không phải là tên tệp. Cần tên một tệp trong thư mục articles/2023/06/bai-mau/: anh-1.jpg. Cách sửa: chép ảnh vào thư mục đó rồi chỉ viết tên tệp.",
      "Ảnh "anh-9.jpg" chưa ghi tác giả. Cần tên người chụp hoặc nguồn của ảnh. Cách sửa: viết ![mô tả](anh-9.jpg "Chú thích. Ảnh: Tên tác giả").",
      "Không thấy ảnh "anh-9.jpg". Cần tệp articles/2023/06/bai-mau/anh-9.jpg. Cách sửa: đặt ảnh vào thư mục đó, hoặc sửa tên tệp cho khớp.",
      "Ảnh "anh-1.jpg" nằm giữa dòng chữ nên chú thích của nó không hiện. Cần ảnh có chú thích đứng riêng một đoạn. Cách sửa: để một dòng trống trước và sau ảnh.",
    ]
  `);
});
