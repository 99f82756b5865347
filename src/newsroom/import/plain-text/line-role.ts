/** What a line of a copied article is, when nothing but its words can tell. */

export type LineRole = "paragraph" | "heading" | "caption" | "credit";

const CREDIT = /^\(?(?:Ảnh|ẢNH|Nguồn ảnh|Minh họa|Đồ họa)\s*:\s*\S[^:]{0,60}$/u;
const ENDS = /[.!?…:;]["”’)]*$|\.\/\.?$/;
const LONGEST = { heading: 100, caption: 600 };
/** Who stands where in a photo. */
const PLACED =
  /\((?:(?:thứ|người|hàng|bìa|đứng|ngồi|áo|cầm|ở|phía)\s[^()]*|trái|phải|giữa|[^()]*(?:từ (?:trái|phải)|bìa (?:trái|phải)))\)|(?:từ|hàng|bìa) (?:trái|phải)\b/iu;
const IN_PHOTO = /^(?:trong ảnh|ảnh chụp|ảnh tư liệu|hình ảnh)\s*[:,]/iu;
/** What people in photos of newspapers do. */
const ACTS =
  /\s(?:trao|tặng|thăm|tham quan|phát biểu|chụp ảnh|kiểm tra|khảo sát|cắt băng|thắp hương|dâng hương|chúc mừng|tiếp|bắt tay|hướng dẫn|giới thiệu|thu hoạch|trồng|chăm sóc|tuyên truyền|tập luyện|ra quân|làm việc|ký kết|chủ trì)\s/iu;

/**
 * @param line a block of one line
 * @param next the block that follows; undefined at the text's end
 */
export function lineRole(line: string, next: string | undefined): LineRole {
  if (CREDIT.test(line)) return "credit";
  if (IN_PHOTO.test(line) && line.length <= LONGEST.caption) return "caption";
  if (/\s\(?(?:Ảnh|ẢNH)\s*:\s*[^:]{1,60}$/u.test(line) && line.length <= LONGEST.caption) return "caption";
  if (ENDS.test(line) && !/^[^.!…:;]*\?$/.test(line)) return "paragraph";
  if (PLACED.test(line) && line.length <= LONGEST.caption) return "caption";
  if (line.length <= LONGEST.heading && !(line.length > 60 && ACTS.test(line))) {
    const opens = next !== undefined && next.length > Math.max(line.length, 80);
    return opens ? "heading" : "paragraph";
  }
  return line.length <= LONGEST.caption ? "caption" : "paragraph";
}

/** A name alone on its line, as writers sign: two to five words, each with a capital. */
export function isSignature(line: string): boolean {
  const name =
    /^(?:(?:Bài và ảnh|Bài, ảnh|Bài|Tin, ảnh|Tác giả|Thực hiện|Theo)\s*:?\s+)?(.+?)[.]?$/iu.exec(line)?.[1] ??
    "";
  return (
    /^\p{Lu}[\p{L}.]*(?:[\s–-]+(?:\p{Lu}[\p{L}.]*|[–-])){0,7}$/u.test(name) &&
    name.length <= 60 &&
    !/\d/.test(name)
  );
}
