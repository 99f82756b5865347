/** The small sound newsroom that hostile inputs are added to. */

/** When everything is built. */
export const NOW = "2023-06-10T08:00:00+07:00";
/** Where hostile articles stand: `articles/2023/06/<id>.md`. */
export const MONTH = "articles/2023/06";

export const SOUND: Readonly<Record<string, string>> = {
  "_data/site.yml": "name: Báo Bến Lau\ndescription: Tờ báo của bến Lau.\nurl: https://ben-lau.example.vn\n",
  "_data/sections.yml": "- { id: chinh-tri, name: Chính trị }\n- { id: van-hoa, name: Văn hóa }\n",
  "_data/authors.yml": "- { id: to-thoi-su, name: Tổ Thời sự }\n",
  [`${MONTH}/tin-lanh.md`]:
    "---\ntitle: Bến Lau mở lớp dạy bơi\ndate: 2023-06-01\nsection: chinh-tri\nsummary: Lớp học mở buổi chiều.\n---\nTrẻ em trong xã học bơi miễn phí.\n",
};

/** An article whose front matter holds these lines besides the needed keys, which they may replace. */
export function article(front = "", body = "Nước lên rồi lại xuống.\n"): string {
  const needed = {
    title: "Tin bến sông",
    date: "2023-06-05",
    section: "chinh-tri",
    summary: "Nước sông lên trong đêm.",
  };
  const lines = Object.entries(needed)
    .filter(([key]) => !new RegExp(`^${key}:`, "m").test(front))
    .map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join("")}${front}${front === "" || front.endsWith("\n") ? "" : "\n"}---\n${body}`;
}
