/** A caption as papers print it -> its text and who made the photo. */

export interface CaptionParts {
  readonly text: string;
  /** Without its label: `Nguyễn Văn A`. */
  readonly credit: string;
}

const CREDIT = /(?:^|[\s(.,;–-])\(?(?:Ảnh|ẢNH|Nguồn ảnh)\s*:\s*([^:]{1,80}?)\s*\)?[.\s]*$/u;

/** `Bà con gặt lúa. Ảnh: Nguyễn Văn A` */
export function splitCaption(caption: string): CaptionParts {
  const found = CREDIT.exec(caption);
  if (!found) return { text: caption.trim(), credit: "" };
  return {
    text: caption
      .slice(0, found.index)
      .replace(/[\s(–-]+$/u, "")
      .trim(),
    credit: (found[1] ?? "").trim(),
  };
}

/** As an image's title in the text writes it: `Bà con gặt lúa. Ảnh: Nguyễn Văn A` */
export function joinCaption({ text, credit }: CaptionParts): string {
  const stopped = text === "" || credit === "" || /[.!?…]$/.test(text) ? text : `${text}.`;
  return [stopped, credit && `Ảnh: ${credit}`].filter(Boolean).join(" ");
}
