/** Every kind of problem that content can have: its stable code, how grave it is, and what it means. */

export interface CodeFacts {
  /** A warning does not stop an edition, unless the site's table says so. */
  readonly severity: "error" | "warning";
  /** Vietnamese, one clause without full stop: what is wrong. */
  readonly what: string;
}

export const CODES = {
  // Files and folders
  "duong-dan-sai": { severity: "error", what: "Tệp nằm sai chỗ hoặc có tên không dùng được" },
  "tep-la": { severity: "error", what: "Tệp không thuộc loại nào của tòa soạn" },
  "tep-dac-biet": {
    severity: "error",
    what: "Liên kết tượng trưng hoặc tệp đặc biệt, không phải tệp thường",
  },
  "ten-qua-dai": { severity: "error", what: "Tên tệp quá dài" },
  "tep-qua-lon": { severity: "error", what: "Tệp chữ quá lớn" },
  "ma-hoa-sai": { severity: "error", what: "Tệp không phải chữ UTF-8" },
  "dau-tron": { severity: "error", what: "Còn dấu trộn của git" },
  // Front matter
  "thieu-phan-dau": { severity: "error", what: "Bài không mở bằng dòng ---" },
  "phan-dau-khong-dong": { severity: "error", what: "Phần đầu bài không có dòng --- đóng lại" },
  "yaml-sai": { severity: "error", what: "Không đọc được phần đầu bài hoặc bảng" },
  "yaml-cam": { severity: "error", what: "Dùng tính năng YAML mà bài báo không cần" },
  "khoa-cam": { severity: "error", what: "Khóa không được dùng" },
  "khoa-lap": { severity: "error", what: "Một khóa viết hai lần" },
  "khoa-la": { severity: "error", what: "Khóa không có trong danh sách" },
  "thieu-khoa": { severity: "error", what: "Thiếu khóa bắt buộc" },
  "gia-tri-trong": { severity: "error", what: "Khóa để trống" },
  "kieu-sai": { severity: "error", what: "Giá trị sai kiểu" },
  "gia-tri-la": { severity: "error", what: "Giá trị không thuộc danh sách cho phép" },
  "gia-tri-sai": { severity: "error", what: "Giá trị không dùng được" },
  "dang-sai": { severity: "error", what: "Giá trị viết sai dạng" },
  "so-sai": { severity: "error", what: "Số ngoài khoảng cho phép" },
  "qua-dai": { severity: "error", what: "Giá trị quá dài" },
  "ky-tu-an": { severity: "error", what: "Có ký tự điều khiển, không bề rộng hoặc đổi chiều chữ" },
  "ngay-sai": { severity: "error", what: "Ngày giờ không có thật hoặc viết sai dạng" },
  "ngay-khac-thu-muc": { severity: "error", what: "Ngày đăng khác năm, tháng của thư mục" },
  "chuyen-muc-la": { severity: "error", what: "Chuyên mục không có trong bảng" },
  "tac-gia-la": { severity: "error", what: "Mã tác giả không có trong bảng" },
  // Text
  "bai-qua-lon": { severity: "error", what: "Phần chữ của bài quá phức tạp hoặc quá lớn" },
  "html-trong-bai": { severity: "warning", what: "Có thẻ HTML trong bài" },
  "loi-ghi-rieng": { severity: "error", what: "Lời ghi riêng trong phần chữ" },
  "tieu-de-sai-cap": { severity: "error", what: "Tiêu đề nhỏ sai cấp" },
  "tieu-de-trong": { severity: "error", what: "Tiêu đề nhỏ không có chữ" },
  "hop-la": { severity: "error", what: "Hộp có tên lạ" },
  "hop-khong-dong": { severity: "error", what: "Hộp không mở hoặc không đóng" },
  "ngon-ngu-la": { severity: "error", what: "Đoạn tiếng nước ngoài được đánh dấu sai" },
  "chu-thich-thieu": { severity: "warning", what: "Số chú thích không có phần giải thích" },
  "chu-thich-thua": { severity: "warning", what: "Chú thích cuối bài không được nhắc tới" },
  "lien-ket-sai": { severity: "error", what: "Liên kết viết sai hoặc dùng kiểu địa chỉ bị cấm" },
  "lien-ket-bai-rut": { severity: "warning", what: "Liên kết tới bài đã rút" },
  "lien-ket-hong": { severity: "error", what: "Liên kết tới bài không có hoặc không đăng" },
  "neo-hong": { severity: "warning", what: "Liên kết tới một mục mà bài không có" },
  "tieu-de-gia": { severity: "warning", what: "Cả đoạn in đậm dùng làm tiêu đề nhỏ" },
  "so-hieu-la": { severity: "warning", what: "Số hiệu văn bản không đúng dạng nào" },
  "viet-tat-la": { severity: "warning", what: "Từ viết tắt chưa có trong bảng và chưa được giải thích" },
  "ngay-khong-co": { severity: "warning", what: "Bài nhắc một ngày không có trong lịch" },
  "ngay-trai-bai": { severity: "warning", what: "Ngày nhắc trong bài trái với ngày đăng" },
  "thu-trai-ngay": { severity: "warning", what: "Thứ trong tuần không khớp với ngày" },
  // The piece as a whole
  "tieu-de-bai-dai": { severity: "warning", what: "Tiêu đề bài quá dài so với khung tin" },
  "tieu-de-bai-hoa": { severity: "warning", what: "Tiêu đề bài viết toàn chữ hoa" },
  "tieu-de-bai-cham": { severity: "warning", what: "Tiêu đề bài có dấu chấm ở cuối" },
  "sapo-dai": { severity: "warning", what: "Sapo quá dài" },
  "sapo-lap": { severity: "warning", what: "Đoạn đầu của bài chép lại sapo" },
  "ngay-nguoc": { severity: "warning", what: "Ngày cập nhật, đính chính hoặc hết hạn trước ngày đăng" },
  "bai-khong-chu": { severity: "warning", what: "Bài đăng mà không có chữ nào" },
  // Characters
  "ma-cu": { severity: "error", what: "Chữ gõ bằng bảng mã cũ TCVN3 hoặc VNI" },
  "chu-loan": { severity: "error", what: "Chữ UTF-8 bị đọc nhầm bảng mã" },
  "chu-hong": { severity: "warning", what: "Chữ đã mất hoặc chỉ có trong một phông chữ riêng" },
  "ky-tu-doi-chieu": { severity: "error", what: "Ký tự đổi chiều chữ trong bài" },
  "ky-tu-khong-thay": { severity: "warning", what: "Ký tự không nhìn thấy trong bài" },
  "chu-trong-giong": { severity: "warning", what: "Chữ trông giống chữ Latinh mà không phải" },
  "chu-to-hop": { severity: "warning", what: "Chữ và dấu để rời nhau (Unicode tổ hợp)" },
  "dau-chong": { severity: "error", what: "Quá nhiều dấu chồng lên một chữ" },
  "dau-roi": { severity: "warning", what: "Dấu không ghép được với chữ nào" },
  "khoang-trang": { severity: "warning", what: "Khoảng trắng thừa hoặc lạ" },
  "dau-thanh": { severity: "warning", what: "Dấu thanh đặt khác cách của báo" },
  // Photos
  "anh-thieu-mo-ta": { severity: "error", what: "Ảnh chưa có mô tả cho người không nhìn thấy" },
  "anh-thieu-chu-thich": { severity: "warning", what: "Ảnh chưa có chú thích" },
  "anh-thieu-tac-gia": { severity: "warning", what: "Ảnh chưa ghi tác giả" },
  "anh-chu-thich-dai": { severity: "warning", what: "Chú thích ảnh quá dài" },
  "anh-mo-ta-lap": { severity: "warning", what: "Mô tả ảnh chép lại chú thích" },
  "anh-mo-ta-ten-tep": { severity: "warning", what: "Mô tả ảnh chỉ là tên tệp" },
  "anh-qua-nho": { severity: "warning", what: "Ảnh quá nhỏ so với chỗ hiện" },
  "anh-nang": { severity: "warning", what: "Tệp ảnh nặng hơn mức cần thiết" },
  "anh-thua": { severity: "warning", what: "Ảnh không được bài nào dùng" },
  "anh-giua-dong": { severity: "warning", what: "Ảnh có chú thích nằm giữa dòng chữ" },
  "anh-sai-duong-dan": { severity: "error", what: "Ảnh viết bằng đường dẫn thay vì tên tệp" },
  "anh-khong-thay": { severity: "error", what: "Không thấy tệp ảnh" },
  "anh-hong": { severity: "error", what: "Tệp ảnh hỏng hoặc không phải ảnh" },
  "anh-qua-lon": { severity: "error", what: "Ảnh quá nặng hoặc quá nhiều điểm ảnh" },
  // Across the archive
  "hai-cach-viet": { severity: "error", what: "Một tên viết hai cách" },
  "dia-chi-trung": { severity: "error", what: "Hai nơi giành một địa chỉ" },
  "dia-chi-cu-lap": { severity: "warning", what: "Một địa chỉ cũ ghi hai lần trong một bài" },
  "dia-chi-cu-bai-an": { severity: "warning", what: "Địa chỉ cũ là của một bài nháp hoặc đã rút" },
  "chuyen-huong-vong": { severity: "error", what: "Địa chỉ cũ dẫn vòng về chỗ cũ" },
  "chuyen-huong-chuoi": {
    severity: "error",
    what: "Địa chỉ cũ là của một bài cũng đang nhận địa chỉ cũ khác",
  },
  "doi-ten-khong-alias": {
    severity: "warning",
    what: "Bài đã đổi tên mà địa chỉ cũ không dẫn về đâu",
  },
  "bai-trung": { severity: "warning", what: "Một bài đăng hai lần" },
  // Tables
  "thieu-bang": { severity: "error", what: "Thiếu bảng bắt buộc" },
  "bang-la": { severity: "error", what: "Bảng có tên lạ" },
  "ma-lap": { severity: "error", what: "Một mã dùng hai lần" },
  "ma-danh-rieng": { severity: "error", what: "Mã chuyên mục trùng địa chỉ của trang khác" },
  "viet-tat-lap": { severity: "error", what: "Một nghĩa của từ viết tắt ghi hai lần" },
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type Code = keyof typeof CODES;

/** Asked of texts from elsewhere, such as a table that names codes. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
