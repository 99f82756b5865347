/** What kind of picture some bytes are, told from how they begin. */

const KINDS: readonly { readonly ending: string; readonly at: number; readonly signs: string }[] = [
  { ending: "jpg", at: 0, signs: "\u00ff\u00d8\u00ff" },
  { ending: "png", at: 0, signs: "\u0089PNG\r\n\u001a\n" },
  { ending: "webp", at: 8, signs: "WEBP" },
  { ending: "avif", at: 4, signs: "ftypavif" },
  { ending: "gif", at: 0, signs: "GIF8" },
  { ending: "bmp", at: 0, signs: "BM" },
  { ending: "tiff", at: 0, signs: "II*\0" },
  { ending: "tiff", at: 0, signs: "MM\0*" },
  { ending: "heic", at: 4, signs: "ftyphei" },
  { ending: "heic", at: 4, signs: "ftypmif1" },
];

/** The usual ending of its name; undefined for drawings (WMF, SVG) and what is no picture. */
export function extensionOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 24));
  return KINDS.find(({ at, signs }) => start.startsWith(signs, at))?.ending;
}
