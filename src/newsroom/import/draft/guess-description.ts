/** What a photo shows, for who cannot see it, where its source does not say: drawn from the caption, to be looked over. */
import { wordKey } from "./word-key.ts";

const MOST_WORDS = 12;
/** Names of files and programs that stand where a description should. */
const NO_DESCRIPTION =
  /^(?:[\w.%~-]+\.(?:jpe?g|png|gif|webp|avif|bmp)|(?:img|dsc|image|picture|photo|ảnh|hình)[\s_-]*\d*)$/i;

/** Whether the source's own words can stay: not a file's name, not the caption over again. */
export function isDescription(alt: string, caption: string): boolean {
  return (
    alt !== "" &&
    !NO_DESCRIPTION.test(alt) &&
    wordKey(alt) !== wordKey(caption) &&
    !wordKey(caption).startsWith(wordKey(alt))
  );
}

/** @param title of the article, for a photo without a caption */
export function guessDescription(caption: string, title: string): string {
  const words = (/^[^,;:.!?()–]+/u.exec(caption)?.[0] ?? "").trim().split(/\s+/).filter(Boolean);
  if (words.length < 3) return `Ảnh minh họa bài “${title.replace(/[“”"]/g, "")}”`;
  const whole = caption.trim().split(/\s+/).length;
  // Fewer than the caption has: a description that says the same is read out twice.
  const most = Math.min(MOST_WORDS, whole > words.length ? words.length : words.length - 1);
  return `Ảnh ghi lại: ${words.slice(0, most).join(" ")}`;
}
