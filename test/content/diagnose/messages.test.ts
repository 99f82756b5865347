import { expect, it } from "vitest";
import { messagesOf } from "./diagnose-fixtures.ts";

it("tells editors what stands there, what should, and what to do", () => {
  const head = `---
title: GHE CHỞ CÁT TỪ MIỆT TRÊN XUỐNG NEO THÀNH HÀNG Ở BẾN CŨ, NGƯỜI MUA ĐỨNG TRÊN BỜ TRẢ GIÁ VỌNG XUỐNG SUỐT BUỔI SÁNG NAY.
date: 2023-06-05T07:30:00+07:00
expires: 2023-06-05
updated: 2023-06-01
section: chinh-tri
summary: Bến cũ nay lại đông, ghe từ miệt trên xuống neo thành hàng.
photo: { src: nho.jpg, alt: anh-1, caption: Bến cũ lúc nước lớn }
---
`;
  const body = `Bến cũ nay lại đông, ghe từ miệt trên xuống neo thành hàng.

**Ghe về bến cũ**

Sáng nay, 12/7, theo Kết luận 01-KL-TW và BQLDA. Thứ Hai, ngày 6/6/2023 rồi 31/4/2023. [Mục](#muc)

![Chú Ba](anh-1.jpg "Chú Ba, ở bến cũ. Ảnh: Tòa Soạn")

![Ghe](anh-1.jpg "${"Một câu dài. ".repeat(50)}Ảnh: Tòa Soạn")
`;
  expect(messagesOf(head + body)).toMatchInlineSnapshot(`
    [
      "Tiêu đề có dấu chấm ở cuối. Cần tiêu đề không có dấu chấm cuối câu. Cách sửa: xóa dấu chấm.",
      "Tiêu đề dài 117 ký tự. Cần nhiều nhất 110 ký tự, để khung tin và máy tìm kiếm không cắt. Cách sửa: rút gọn, chuyển bớt ý sang summary.",
      "Tiêu đề viết toàn chữ hoa. Cần chữ thường, chỉ viết hoa đầu câu và tên riêng. Cách sửa: gõ lại tiêu đề bằng chữ thường.",
      "Bài hết hạn ngày 5/6/2023, mà bài đăng ngày 5/6/2023. Cần ngày hết hạn sau ngày đăng, nếu không bài chẳng bao giờ hiện. Cách sửa: kiểm tra năm, tháng, ngày, giờ của cả hai.",
      "Bài cập nhật ngày 1/6/2023, mà bài đăng ngày 5/6/2023. Cần ngày cập nhật từ ngày đăng trở đi. Cách sửa: kiểm tra năm, tháng, ngày, giờ của cả hai.",
      "Ảnh "nho.jpg" chỉ rộng 599 điểm ảnh, hiện lên sẽ nhòe. Cần ảnh rộng từ 720 điểm ảnh. Cách sửa: lấy ảnh gốc thay cho ảnh đã thu nhỏ.",
      "Ảnh "nho.jpg" chưa ghi tác giả. Cần tên người chụp hoặc nguồn của ảnh. Cách sửa: thêm dòng "credit: Tên tác giả" dưới photo.",
      "Mô tả "anh-1" của ảnh "nho.jpg" chỉ là tên tệp. Cần một câu tả trong ảnh có gì, cho người không nhìn thấy. Cách sửa: viết lại mô tả.",
      "Đoạn đầu của bài chép lại sapo, trên trang độc giả đọc hai lần liền nhau. Cần sapo chỉ ở khóa summary, bài bắt đầu bằng ý tiếp theo. Cách sửa: xóa đoạn này.",
      "Cả đoạn "Ghe về bến cũ" in đậm như một tiêu đề. Cần tiêu đề nhỏ viết bằng ##, để mục lục và máy đọc màn hình nhận ra. Cách sửa: viết "## Ghe về bến cũ".",
      "Viết "Sáng nay" là 12/7, mà bài đăng ngày 5/6/2023. Cần ngày khớp với ngày đăng. Cách sửa: sửa ngày trong câu (5/6/2023?), sửa date, hoặc bỏ chữ "Sáng nay".",
      "Số hiệu văn bản "01-KL-TW" không đúng dạng nào. Cần dạng 01-KL/TW của Đảng, 99/2021/NĐ-CP hoặc 245/QĐ-UBND của Nhà nước. Cách sửa: có phải ý bạn là "01-KL/TW"?",
      "Từ viết tắt "BQLDA" không có trong _data/abbreviations.yml, bài cũng không giải thích. Cần nghĩa đầy đủ ở chỗ dùng đầu tiên, hoặc một dòng trong bảng. Cách sửa: viết "nghĩa đầy đủ (BQLDA)" ở lần đầu, hoặc thêm "BQLDA" vào bảng.",
      "Ngày 6/6/2023 là Thứ Ba, không phải Thứ Hai. Cần thứ và ngày khớp nhau. Cách sửa: xem lại lịch: sửa thành Thứ Ba, hoặc sửa ngày.",
      "Không có ngày nào là "31/4/2023". Cần một ngày có trong lịch, viết ngày trước tháng sau. Cách sửa: kiểm tra lại ngày và tháng.",
      "Liên kết "#muc" dẫn tới một mục mà bài này không có. Cần một tiêu đề nhỏ (##) trong bài để dẫn tới. Cách sửa: bỏ liên kết.",
      "Mô tả của ảnh "anh-1.jpg" chép lại chú thích, máy đọc màn hình sẽ đọc hai lần. Cần mô tả nói trong ảnh có gì, chú thích nói ai, ở đâu, việc gì. Cách sửa: viết lại mô tả bằng điều mắt nhìn thấy.",
      "Chú thích của ảnh "anh-1.jpg" dài 649 ký tự. Cần nhiều nhất 600 ký tự. Cách sửa: rút gọn, phần còn lại viết vào bài.",
    ]
  `);
});

it("tells of an article without a word, and of no short one", () => {
  const head = "---\ntitle: Ghe về\ndate: 2023-06-05\nsection: chinh-tri\nsummary: Sapo.\n---\n";
  expect([...messagesOf(head), ...messagesOf(`${head}Chữ.\n`)]).toMatchInlineSnapshot(`
    [
      "Bài không có chữ nào sau phần đầu. Cần bài có chữ, ảnh hoặc phim. Cách sửa: viết bài, hoặc thêm dòng "status: draft" cho tới khi viết xong.",
    ]
  `);
});

it("tells of a sapo as long as an article", () => {
  const summary = "Một câu của sapo. ".repeat(40).trim();
  const head = `---\ntitle: Ghe về\ndate: 2023-06-05\nsection: chinh-tri\nsummary: ${summary}\n---\n`;
  expect(messagesOf(`${head}Chữ.\n`)).toMatchInlineSnapshot(`
    [
      "Sapo dài 719 ký tự. Cần nhiều nhất 600 ký tự. Cách sửa: giữ lại hai, ba câu, phần còn lại đưa vào bài.",
    ]
  `);
});
