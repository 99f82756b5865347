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
  "tieu-de-sai-cap": { severity: "error", what: "Tiêu đề nhỏ sai cấp" },
  "tieu-de-trong": { severity: "error", what: "Tiêu đề nhỏ không có chữ" },
  "hop-la": { severity: "error", what: "Hộp có tên lạ" },
  "hop-khong-dong": { severity: "error", what: "Hộp không mở hoặc không đóng" },
  "chu-thich-thieu": { severity: "warning", what: "Số chú thích không có phần giải thích" },
  "chu-thich-thua": { severity: "warning", what: "Chú thích cuối bài không được nhắc tới" },
  "lien-ket-sai": { severity: "error", what: "Liên kết viết sai hoặc dùng kiểu địa chỉ bị cấm" },
  "lien-ket-hong": { severity: "error", what: "Liên kết tới bài không có hoặc không đăng" },
  // Photos
  "anh-thieu-mo-ta": { severity: "error", what: "Ảnh chưa có mô tả cho người không nhìn thấy" },
  "anh-thieu-chu-thich": { severity: "warning", what: "Ảnh chưa có chú thích" },
  "anh-giua-dong": { severity: "warning", what: "Ảnh có chú thích nằm giữa dòng chữ" },
  "anh-sai-duong-dan": { severity: "error", what: "Ảnh viết bằng đường dẫn thay vì tên tệp" },
  "anh-khong-thay": { severity: "error", what: "Không thấy tệp ảnh" },
  "anh-hong": { severity: "error", what: "Tệp ảnh hỏng hoặc không phải ảnh" },
  "anh-qua-lon": { severity: "error", what: "Ảnh quá nặng hoặc quá nhiều điểm ảnh" },
  // Across the archive
  "hai-cach-viet": { severity: "error", what: "Một tên viết hai cách" },
  "dia-chi-trung": { severity: "error", what: "Hai nơi giành một địa chỉ" },
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
