/** The chapters of the table of codes: each begins with a code, and goes on to where the next begins. */
import { CODES, type Code, isCode } from "../../src/codes.ts";

const CHAPTERS: readonly { readonly title: string; readonly first: Code }[] = [
  { title: "Tệp và thư mục", first: "duong-dan-sai" },
  { title: "Phần đầu của bài", first: "thieu-phan-dau" },
  { title: "Phần chữ", first: "bai-qua-lon" },
  { title: "Tiêu đề, sapo và cả bài", first: "tieu-de-bai-dai" },
  { title: "Chữ, dấu và khoảng trắng", first: "ma-cu" },
  { title: "Ảnh", first: "anh-thieu-mo-ta" },
  { title: "Giữa các bài với nhau", first: "hai-cach-viet" },
  { title: "Bảng của tòa soạn", first: "thieu-bang" },
];

export interface CodeGroup {
  readonly title: string;
  readonly codes: readonly Code[];
}

export function codeGroups(): CodeGroup[] {
  const all = Object.keys(CODES).filter(isCode);
  return CHAPTERS.map(({ title, first }, index) => {
    const next = CHAPTERS[index + 1]?.first;
    return { title, codes: all.slice(all.indexOf(first), next ? all.indexOf(next) : all.length) };
  });
}
