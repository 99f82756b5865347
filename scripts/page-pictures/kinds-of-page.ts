/** Every kind of page that readers meet, each with one to look at. */

export interface KindOfPage {
  readonly name: string;
  readonly address: string;
  /** Which of the two built papers has such a page: the sample paper, or the small one that the tests read. */
  readonly paper?: "sample" | "mini";
  /** What a reader does before there is anything to see: the words that are searched for. */
  readonly search?: string;
}

export const FRONT: KindOfPage = { name: "Trang chủ", address: "/" };
export const ARTICLE: KindOfPage = {
  name: "Bài viết",
  address: "/2023/06/long-an-hai-nam-hoc-tap-va-lam-theo-guong-bac.html",
};

export const KINDS: readonly KindOfPage[] = [
  FRONT,
  ARTICLE,
  { name: "Chuyên mục", address: "/van-hoa/" },
  { name: "Lưu trữ tháng", address: "/2023/06/" },
  { name: "Lưu trữ năm", address: "/2022/" },
  { name: "Chủ đề", address: "/chu-de/lang-nghe/" },
  { name: "Địa phương", address: "/dia-phuong/can-duoc/" },
  { name: "Tác giả", address: "/tac-gia/to-thoi-su/" },
  { name: "Tìm kiếm", address: "/tim-kiem/" },
  { name: "Kết quả tìm kiếm", address: "/tim-kiem/?q=l%C3%A0ng%20ngh%E1%BB%81", search: "làng nghề" },
  { name: "Không tìm thấy", address: "/404.html" },
  { name: "Cảm ơn", address: "/cam-on/" },
  { name: "Quyền riêng tư", address: "/quyen-rieng-tu/" },
  { name: "Đọc ngoại tuyến", address: "/ngoai-tuyen/" },
  { name: "Bài đã rút", address: "/2023/05/da-go.html", paper: "mini" },
];
