/** What of a Word document an article cannot hold, in sentences for the person who imports it. */
import type { DocxPackage } from "./docx-package.ts";

interface Loss {
  /** Elements of the text, by their names without prefix. */
  readonly elements: RegExp;
  sentence(count: number): string;
}

const LOSSES: readonly Loss[] = [
  {
    elements: /<\w+:oMath[\s>]/g,
    sentence: (count) =>
      `${count} công thức toán không đưa sang được; hãy gõ lại bằng chữ hoặc chụp thành ảnh`,
  },
  {
    elements: /<\w+:chart\s[^<>]*\br:id=/g,
    sentence: (count) => `${count} biểu đồ không đưa sang được; hãy xuất thành ảnh`,
  },
  {
    elements: /<\w+:relIds\s/g,
    sentence: (count) => `${count} sơ đồ SmartArt không đưa sang được; hãy xuất thành ảnh`,
  },
  { elements: /<\w+:OLEObject\s/g, sentence: (count) => `${count} tệp nhúng (Excel, PDF…) đã bị bỏ` },
  { elements: /<w:commentReference\s/g, sentence: (count) => `${count} nhận xét bên lề (Comment) đã bị bỏ` },
  {
    elements: /<w:(?:ins|del|moveFrom|moveTo)\s/g,
    sentence: (count) =>
      `Có ${count} chỗ sửa còn theo dõi (Track Changes); đã lấy bản sau khi sửa, hãy đọc lại`,
  },
  { elements: /<w:control\s/g, sentence: (count) => `${count} nút hoặc ô điều khiển (ActiveX) đã bị bỏ` },
];
const HEADER = /^word\/(?:header|footer)\d*\.xml$/;
const MACROS = /(?:^|\/)vbaProject\.bin$/i;
const TEXT_BOX = /<w:txbxContent[\s>]/g;
const FALLBACK = /<mc:Fallback[\s>]/g;

/** What can be told from the parts alone, before anything is converted. */
export function docxLosses({ names, main, xml }: DocxPackage): string[] {
  const text = [main, "word/footnotes.xml", "word/endnotes.xml"].map(xml).join("\n");
  const left = LOSSES.flatMap(({ elements, sentence }) => {
    const count = text.match(elements)?.length ?? 0;
    return count > 0 ? [sentence(count)] : [];
  });
  const boxes = textBoxes(text);
  if (boxes > 0)
    left.push(
      `Chữ của ${boxes} khung chữ (Text Box) đã thành đoạn văn ngay sau chỗ đặt khung; hãy xem lại vị trí`,
    );
  if (names.some((name) => MACROS.test(name))) left.push("Tài liệu có macro; macro đã bị bỏ, không chạy");
  if (names.some((name) => HEADER.test(name) && /<w:t[\s>]/.test(xml(name)))) {
    left.push("Chữ ở đầu trang và chân trang không đưa sang");
  }
  return left;
}

/** Newer files hold each box twice: once for new programs, once to fall back on. */
function textBoxes(text: string): number {
  const count = text.match(TEXT_BOX)?.length ?? 0;
  return FALLBACK.test(text) ? Math.ceil(count / 2) : count;
}

/** What the converter complains of, where an editor can do something about it. */
export function messageLosses(messages: readonly string[]): string[] {
  const symbols = messages.filter((message) => message.includes("w:sym element")).length;
  return symbols > 0
    ? [`${symbols} ký hiệu của phông riêng (Wingdings, Symbol…) không có chữ tương ứng nên đã mất`]
    : [];
}
