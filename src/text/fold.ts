/** Text without case and accents, for comparisons that forgive how it was typed. */

/** `Đảng viên` becomes `dang vien`. Any Unicode form in. */
export function foldAccents(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
