/** The pictures of a Word document: their bytes under plain names, each once. */
import { createHash } from "node:crypto";
import mammoth from "mammoth";
import { extensionOf } from "../photo-kind.ts";

export interface DocxPictures {
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** For mammoth. */
  readonly convert: ReturnType<typeof mammoth.images.imgElement>;
  losses(): string[];
}

/** What stands in place of a picture that could not be taken over; taken out of the text later. */
export const NO_PICTURE = "";

export function docxPictures(): DocxPictures {
  const photos = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  let drawings = 0;
  let unreadable = 0;
  const convert = mammoth.images.imgElement(async (image) => {
    let bytes: Buffer;
    try {
      bytes = await image.readAsBuffer();
    } catch {
      unreadable++;
      return { src: NO_PICTURE };
    }
    const ending = extensionOf(bytes);
    if (ending === undefined) {
      drawings++;
      return { src: NO_PICTURE };
    }
    const hash = createHash("sha256").update(bytes).digest("hex");
    const name = names.get(hash) ?? `anh-${photos.size + 1}.${ending}`;
    names.set(hash, name);
    photos.set(name, bytes);
    return { src: name };
  });
  const losses = () => [
    ...(drawings > 0
      ? [
          `${drawings} hình không phải ảnh chụp (WMF, EMF, SVG…) không đưa sang được; hãy chụp lại thành ảnh JPEG hoặc PNG`,
        ]
      : []),
    ...(unreadable > 0
      ? [
          `${unreadable} ảnh chỉ là liên kết tới nơi khác hoặc đã hỏng nên không lấy được; hãy chèn ảnh vào tài liệu`,
        ]
      : []),
  ];
  return { photos, convert, losses };
}
