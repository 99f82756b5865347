/** A figure of the text as fields and back: `![mô tả](anh-1.jpg "Chú thích. Ảnh: Tên tác giả")`. */

const FIGURE =
  /^!\[(?<alt>(?:[^\]\\]|\\.)*)\]\((?<src>[^\s()]+)(?:[ \t]+"(?<title>(?:[^"\\]|\\.)*)")?\)[ \t]*$/s;
/** What follows the last label is who took the photo. */
const CREDITED = /^(?<caption>.*)(?<!\S)Ảnh:\s*(?<credit>.+)$/s;

/** A field for a photo of the article's own folder; its name is put in order when it is saved. */
export const PHOTO_FIELD = {
  widget: "image",
  choose_url: false,
  accept: "image/jpeg,image/png,image/webp,image/avif",
  pattern: [
    "/^[^\\/]+\\.(jpe?g|png|webp|avif)$/i",
    "Cần một ảnh trong thư mục của bài, đuôi .jpg .png .webp hoặc .avif: hãy tải ảnh lên cho bài này",
  ],
};

export const figureFields = [
  { name: "src", label: "Ảnh", ...PHOTO_FIELD },
  { name: "alt", label: "Mô tả ảnh", hint: "Tả ảnh cho người không nhìn thấy", widget: "string" },
  { name: "caption", label: "Chú thích dưới ảnh", widget: "text" },
  { name: "credit", label: "Tác giả ảnh", hint: "Không kèm chữ Ảnh:", widget: "string", required: false },
];

export function figureFromText(text: string): Readonly<Record<string, string>> {
  const { alt = "", src = "", title = "" } = FIGURE.exec(text)?.groups ?? {};
  const whole = unescaped(title);
  const { caption = whole, credit = "" } = CREDITED.exec(whole)?.groups ?? {};
  return { src, alt: unescaped(alt), caption: caption.trim(), credit: credit.trim() };
}

export function figureText({ src, alt, caption, credit }: Readonly<Record<string, unknown>>): string {
  const by = lineOf(credit);
  const title = [lineOf(caption), by && `Ảnh: ${by}`].filter(Boolean).join(" ");
  const told = title ? ` "${title.replaceAll(/["\\]/g, "\\$&")}"` : "";
  return `![${lineOf(alt).replaceAll(/[[\]\\]/g, "\\$&")}](${lineOf(src)}${told})`;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["[\]\\])/g, "$1");
}

function lineOf(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : "";
}
