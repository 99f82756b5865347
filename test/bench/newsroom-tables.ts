/** The `_data/` tables of the benchmark's newsroom. */
import type { Abbreviation, Author, LinkGroup, Section, Site } from "../../src/content/tables.ts";

export const SITE = {
  name: "Báo Đo Lường",
  slogan: "Ấn bản sinh ra để đo tốc độ",
  description: "Một tờ báo tự sinh, dùng để đo thời gian và bộ nhớ khi dựng trang.",
  url: "https://bao-do-luong.example.vn",
  accent: "#1c4e9b",
  publisher: "Bộ đo của phần mềm Tòa Soạn",
  notice: "Mọi bài đều do máy ghép từ danh sách từ ngữ, không có thật.",
  email: "toa-soan@example.vn",
} satisfies Site;

/** The busiest first: the generator weights them by Zipf's law. */
export const SECTIONS = [
  { id: "chinh-tri", name: "Chính trị", description: "Xây dựng Đảng, chính quyền." },
  { id: "kinh-te", name: "Kinh tế", description: "Công nghiệp, thương mại, giao thông." },
  { id: "xa-hoi", name: "Xã hội", description: "Đời sống, sức khỏe, an sinh." },
  { id: "phap-luat", name: "Pháp luật", description: "An ninh trật tự và hỏi đáp pháp luật." },
  { id: "nong-nghiep", name: "Nông nghiệp", description: "Mùa vụ, cây trồng, vật nuôi." },
  { id: "giao-duc", name: "Giáo dục", description: "Trường lớp, khuyến học." },
  { id: "van-hoa", name: "Văn hóa", description: "Lễ hội, di tích, âm nhạc." },
  { id: "the-thao", name: "Thể thao", description: "Phong trào và thành tích." },
] as const satisfies readonly Section[];

const NAMES = [
  "Tổ Thời sự",
  "Tổ Kinh tế",
  "Tổ Văn hóa",
  "Tổ Bạn đọc",
  "Sông Vàm",
  "Lá Tràm",
  "Hạ Phù Sa",
  "Mộc Miên",
  "Thanh Trúc",
  "Gió Đồng",
  "Bình Nguyên",
  "An Thạnh",
];

export const AUTHORS: readonly Author[] = NAMES.map((name, index) => ({
  id: `tac-gia-${index + 1}`,
  name,
  role: index < 4 ? "Phòng chuyên đề" : "Cộng tác viên",
  bio: "Bút danh trong ấn bản đo tốc độ.",
}));

export const LINKS: readonly LinkGroup[] = [
  {
    group: "Trung ương",
    links: [
      { name: "Báo điện tử Đảng Cộng sản Việt Nam", url: "https://dangcongsan.vn" },
      { name: "Cổng Thông tin điện tử Chính phủ", url: "https://chinhphu.vn" },
      { name: "Cổng Dịch vụ công quốc gia", url: "https://dichvucong.gov.vn" },
      { name: "Cơ sở dữ liệu quốc gia về văn bản pháp luật", url: "https://vbpl.vn" },
    ],
  },
  {
    group: "Tra cứu",
    links: [
      { name: "Thư viện Quốc gia Việt Nam", url: "https://nlv.gov.vn" },
      { name: "Cục Di sản văn hóa", url: "https://dsvh.gov.vn" },
    ],
  },
];

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: "ATGT", full: "an toàn giao thông" },
  { short: "BHXH", full: "bảo hiểm xã hội" },
  { short: "BHYT", full: "bảo hiểm y tế" },
  { short: "BTGTU", full: "Ban Tuyên giáo Tỉnh ủy" },
  { short: "CCHC", full: "cải cách hành chính" },
  { short: "CLB", full: "câu lạc bộ" },
  { short: "CNTT", full: "công nghệ thông tin" },
  { short: "CSGT", full: "cảnh sát giao thông" },
  { short: "ĐBSCL", full: "đồng bằng sông Cửu Long" },
  { short: "GPMB", full: "giải phóng mặt bằng" },
  { short: "HĐND", full: "hội đồng nhân dân" },
  { short: "HTX", full: "hợp tác xã" },
  { short: "KCN", full: "khu công nghiệp" },
  { short: "KT-XH", full: "kinh tế - xã hội" },
  { short: "MTTQ", full: "Mặt trận Tổ quốc" },
  { short: "NĐ", full: "nghị định" },
  { short: "NQ", full: "nghị quyết" },
  { short: "NTM", full: "nông thôn mới" },
  { short: "OCOP", full: "mỗi xã một sản phẩm" },
  { short: "PCCC", full: "phòng cháy, chữa cháy" },
  { short: "QĐ", full: "quyết định" },
  { short: "QĐ", full: "quy định" },
  { short: "THCS", full: "trung học cơ sở" },
  { short: "THPT", full: "trung học phổ thông" },
  { short: "TNHH", full: "trách nhiệm hữu hạn" },
  { short: "TP", full: "thành phố" },
  { short: "TP.HCM", full: "thành phố Hồ Chí Minh" },
  { short: "TTHC", full: "thủ tục hành chính" },
  { short: "TU", full: "Tỉnh ủy" },
  { short: "TU", full: "Thành ủy" },
  { short: "TW", full: "Trung ương" },
  { short: "UBND", full: "ủy ban nhân dân" },
];
