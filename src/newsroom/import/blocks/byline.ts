/** The line under an article that names who wrote it: `Nguyễn Văn A`, `Bài, ảnh: A - B`, `Theo TTXVN`. */

const LABEL =
  /^(?:(?:tin|bài|ảnh|clip|video)(?:\s*(?:,|và|-|–|&)\s*(?:tin|bài|ảnh|clip|video))*|tác giả|thực hiện|nguồn)\s*:\s*/i;
const AFTER = /^theo\s*:?\s+/i;
const BETWEEN = /\s*(?:,|;|\/|&|\s[-–—]\s|\svà\s)\s*/i;
const LONGEST = 80;
const MOST_WORDS = 6;
/** `Văn`, `H'Hen`, `PV`, `N.T.A`, `VietnamPlus`; also the small words inside names of papers. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.]*|\(?\p{Lu}{2,}\)?)$/u;
const PAPER = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/**
 * @param text a whole paragraph
 * @param signed it stands as a signature does (bold, or to the right): then a bare name is believed
 * @returns the names; undefined where the line is no byline
 */
export function parseByline(text: string, signed: boolean): readonly string[] | undefined {
  const line = text.replace(/^[([]\s*(.*?)\s*[)\]]\.?$/, "$1").replace(/[./\s]+$/, "");
  if (line === "" || line.length > LONGEST) return undefined;
  const labelled = LABEL.test(line) || AFTER.test(line);
  if (!labelled && (!signed || /[.!?…:]$/.test(text.trim()))) return undefined;
  const names = line.replace(LABEL, "").replace(AFTER, "").split(BETWEEN).filter(Boolean);
  return names.length > 0 && names.every((name) => isName(name, labelled)) ? names : undefined;
}

function isName(text: string, labelled: boolean): boolean {
  if (PAPER.test(text)) return labelled;
  const words = text.split(/\s+/);
  const single = words.length === 1 && !labelled && !/^(?:\p{Lu}{2,}|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(text);
  return words.length <= MOST_WORDS && !single && words.every((word) => NAME_WORD.test(word));
}
