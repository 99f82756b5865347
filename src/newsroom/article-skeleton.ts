/** The file that a new article begins as: everything that must be there, and what else there may be in comments. */
import { stringify } from "yaml";

export interface ArticleStart {
  readonly title: string;
  /** `2023-06-05T07:30:00+07:00` */
  readonly date: string;
  /** Id of `_data/sections.yml`. */
  readonly section: string;
  readonly summary?: string | undefined;
  readonly authors?: readonly string[] | undefined;
}

const SUMMARY = "Viết sapo ở đây: một, hai câu tóm cả bài.";

/** A draft that the check finds nothing wrong in. */
export function articleSkeleton({ title, date, section, summary, authors = [] }: ArticleStart): string {
  return `---
${line("title", title)}
# Ngày giờ đăng. Giờ ở tương lai là hẹn giờ: bài tự lên trang khi tới giờ.
${line("date", date)}
${line("section", section)}
# Sapo: đoạn mở đầu, hiện dưới tiêu đề và ở các trang danh sách.
${line("summary", summary ?? SUMMARY)}
${authors.length > 0 ? list("authors", authors) : "# Mã tác giả trong _data/authors.yml, hoặc tên như hiện trên bài.\n# authors: [Nguyễn Văn A]"}
# topics: [Chủ đề một, Chủ đề hai]
# places: [Tân An]
# Ảnh đại diện. Chép tệp ảnh vào thư mục cùng tên với bài.
# photo:
#   src: anh-1.jpg
#   alt: Trong ảnh có gì, cho người không nhìn thấy
#   caption: Chú thích hiện dưới ảnh.
#   credit: Tên tác giả ảnh
# Khung tổng hợp khen thưởng, mỗi dòng một cấp khen.
# awards:
#   - { year: ${date.slice(0, 4)}, authority: Chủ tịch UBND tỉnh, honour: Bằng khen, individuals: 1, collectives: 0 }
# draft: bản nháp, chỉ hiện khi xem thử. Viết xong thì xóa dòng này.
status: draft
---
Viết bài từ đây. Mỗi đoạn cách nhau một dòng trống.

## Tiêu đề nhỏ

Đoạn văn dưới tiêu đề nhỏ.
`;
}

function line(key: string, value: string): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

function list(key: string, values: readonly string[]): string {
  return stringify({ [key]: values }, { lineWidth: 0, collectionStyle: "flow" }).trimEnd();
}
