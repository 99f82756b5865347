/** What the form's editor of the text offers besides plain words: figures, boxes, galleries, tables, footnotes. */
import { figureFields, figureFromText, figureText } from "./figure-text.ts";

/** A part of the text with fields of its own; as Sveltia's editor components are described. */
export interface BodyComponent {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  /** Found at the beginning of a line; what it matches becomes the fields' values. */
  readonly pattern: RegExp;
  readonly fromBlock: (match: RegExpMatchArray) => Readonly<Record<string, unknown>>;
  readonly toBlock: (values: Readonly<Record<string, unknown>>) => string;
}

/** Headings begin at the second level, since the article's title is the first. */
export const BODY_BUTTONS = [
  ...["bold", "italic", "link", "heading-two", "heading-three"],
  ...["quote", "bulleted-list", "numbered-list"],
];

const IMAGE = String.raw`!\[(?:[^\]\\]|\\.)*\]\([^\s()]+(?:[ \t]+"(?:[^"\\]|\\.)*")?\)[ \t]*`;
const END = "(?=\\n|$)";

/** Patterns hold for several lines: that is how the editor knows that they are paragraphs of their own. */
const lines = (source: string) => new RegExp(`^${source}${END}`, "s");

const figure: BodyComponent = {
  id: "anh",
  label: "Ảnh",
  icon: "image",
  fields: figureFields,
  pattern: lines(IMAGE),
  fromBlock: ([text]) => figureFromText(text ?? ""),
  toBlock: figureText,
};

const gallery: BodyComponent = {
  id: "anh-chum",
  label: "Chùm ảnh",
  icon: "photo_library",
  fields: [
    {
      name: "photos",
      label: "Các ảnh",
      label_singular: "một ảnh",
      widget: "list",
      fields: figureFields,
      min: 2,
    },
  ],
  pattern: lines(`::: anh-chum[ \\t]*\\n(?:${IMAGE}\\n|[ \\t]*\\n)+:::[ \\t]*`),
  fromBlock: ([text = ""]) => ({
    photos: text
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map(figureFromText),
    // No field: only so that what nobody touched stays as it was typed.
    spaced: /\n\s*\n/.test(text),
  }),
  toBlock: ({ photos, spaced }) => {
    const figures = Array.isArray(photos) ? photos.map(figureText) : [];
    return `::: anh-chum\n${figures.join(spaced === true ? "\n\n" : "\n")}\n:::`;
  },
};

const box = (id: string, label: string, icon: string): BodyComponent => ({
  id,
  label,
  icon,
  fields: [
    { name: "title", label: "Tiêu đề hộp", widget: "string", required: false },
    { name: "text", label: "Nội dung hộp", widget: "text" },
  ],
  pattern: lines(`::: ${id}(?:[ \\t]+(?<title>[^\\n]*))?\\n(?<text>.*?)\\n:::[ \\t]*`),
  fromBlock: ({ groups = {} }) => ({ title: (groups.title ?? "").trim(), text: groups.text ?? "" }),
  toBlock: ({ title, text }) => `${`::: ${id} ${textOf(title)}`.trimEnd()}\n${textOf(text)}\n:::`,
});

const table: BodyComponent = {
  id: "bang",
  label: "Bảng",
  icon: "table",
  fields: [
    {
      name: "rows",
      label: "Các dòng",
      hint: "Mỗi dòng một hàng, ô cách nhau bằng dấu |, hàng thứ hai là | --- | --- |",
      widget: "text",
      default: "| Cột một | Cột hai |\n| --- | --- |\n|  |  |",
    },
  ],
  pattern: lines("(?<rows>\\|[^\\n]*\\n\\|[ \\t:|-]+(?:\\n\\|[^\\n]*)*)"),
  fromBlock: ({ groups }) => ({ rows: groups?.rows ?? "" }),
  toBlock: ({ rows }) => textOf(rows),
};

const footnote: BodyComponent = {
  id: "cuoc-chu",
  label: "Cước chú",
  icon: "format_list_numbered_rtl",
  fields: [
    { name: "name", label: "Số", hint: "Trong bài viết [^1] ở chỗ cần chú", widget: "string", default: "1" },
    { name: "text", label: "Lời chú", widget: "text" },
  ],
  pattern: lines("\\[\\^(?<name>[^\\]\\s]+)\\]:[ \\t]*(?<text>[^\\n]*(?:\\n(?: {2,}|\\t)[^\\n]*)*)"),
  fromBlock: ({ groups }) => ({ name: groups?.name ?? "", text: groups?.text ?? "" }),
  toBlock: ({ name, text }) => `[^${textOf(name)}]: ${textOf(text)}`,
};

export const BODY_COMPONENTS: readonly BodyComponent[] = [
  figure,
  gallery,
  box("khen-thuong", "Hộp khen thưởng", "military_tech"),
  box("ghi-chu", "Hộp ghi chú", "sticky_note_2"),
  table,
  footnote,
];

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
