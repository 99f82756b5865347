/** The whole file that a few lines of an example stand for. */

/** Front matter of articles that do not write their own; each differs from the others, so that no two are the same article. */
const HEADS = [
  {
    title: "Xã Tân Lập gặt xong vụ lúa hè thu",
    summary:
      "Hơn ba trăm hộ ở xã Tân Lập vừa gặt xong vụ hè thu, lúa khô ráo, giá bán nhỉnh hơn năm trước nên bà con phấn khởi chuẩn bị xuống giống vụ mới ngay khi nước rút.",
  },
  {
    title: "Thư viện huyện mở cửa thêm buổi tối",
    summary:
      "Từ đầu tháng này, thư viện huyện mở cửa đến chín giờ tối để học sinh và công nhân có chỗ đọc sách sau giờ tan ca, việc mà nhiều bạn đọc mong mỏi đã lâu.",
  },
  {
    title: "Cầu Rạch Chanh thông xe trước hạn một tháng",
    summary:
      "Cây cầu mới dài hơn tám mươi mét nối hai bờ Rạch Chanh thông xe sớm một tháng, người dân hai xã không còn phải đi vòng gần mười cây số mỗi khi chở nông sản.",
  },
] as const;

/** A line `khóa: giá trị` opens front matter that is to be completed; a line of three dashes closes it. */
const OWN_FRONT = /^(?=[a-z_]+:)([\s\S]*?\n)---\n/;

/**
 * @param text from `---` on a whole file; else lines of front matter closed by `---`, and the body; else the body alone
 * @param number of the article in its example
 */
export function articleText(path: string, text: string, number: number): string {
  const written = `${text}\n`;
  if (/^-{3}/.test(text)) return written;
  const own = OWN_FRONT.exec(written);
  const front = own?.[1] ?? "";
  const body = own ? written.slice(own[0].length) : written;
  const { title: subject, summary } = HEADS[number % HEADS.length] ?? HEADS[0];
  const round = Math.floor(number / HEADS.length) + 1;
  const title = round === 1 ? subject : `${subject}, kỳ ${round}`;
  const [, year = "2023", month = "06"] = /^articles\/(\d{4})\/(\d{2})\//.exec(path) ?? [];
  const date = `${year}-${month}-${String(5 + (number % 20)).padStart(2, "0")}T07:30:00+07:00`;
  const keys = Object.entries({ title, date, section: "chinh-tri", summary });
  const added = keys.flatMap(([key, value]) =>
    new RegExp(`^${key}:`, "m").test(front) ? [] : `${key}: ${value}\n`,
  );
  return `---\n${added.join("")}${front}---\n${body.trim() === "" ? "Bà con ai cũng mừng.\n" : body}`;
}

/** `{U+200B}` is that character, `{tổ hợp: Tỉnh}` the same in loose marks, `{lặp 300: abc}` three hundred times abc. */
export function unescapeExample(text: string): string {
  return text
    .replace(/\{lặp (\d+): ([^{}]*)\}/g, (_, times: string, part: string) =>
      part.replaceAll("⏎", "\n").repeat(Number(times)),
    )
    .replace(/\{tổ hợp: ([^{}]*)\}/g, (_, part: string) => part.normalize("NFD"))
    .replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, point: string) =>
      String.fromCodePoint(Number.parseInt(point, 16)),
    );
}
