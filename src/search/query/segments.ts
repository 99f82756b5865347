/** What was typed, in stretches: plain words, what is quoted, and what is not wanted. */

export interface Segment {
  readonly words: string;
  readonly quoted: boolean;
  readonly excluded: boolean;
}

/** `cầu treo -"Tân An" -giá` is a stretch of plain words and two that are not wanted. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let plain = "";
  const put = (words: string, quoted: boolean, excluded: boolean) => {
    if (/[\p{L}\p{N}]/u.test(words)) segments.push({ words, quoted, excluded });
  };
  for (let at = 0; at < text.length; ) {
    const begins = at === 0 || text[at - 1] === " ";
    const excluded = begins && /^-["\p{L}\p{N}]/u.test(text.slice(at, at + 3));
    const from = excluded ? at + 1 : at;
    const closing = text[from] === '"' ? text.indexOf('"', from + 1) : -1;
    if (closing < 0 && !excluded) {
      plain += text[at] === '"' ? " " : text[at];
      at++;
      continue;
    }
    put(plain, false, false);
    plain = "";
    if (closing >= 0) put(text.slice(from + 1, closing), true, excluded);
    else put(text.slice(from).split(" ", 1)[0] ?? "", false, true);
    at = closing >= 0 ? closing + 1 : from + (text.slice(from).split(" ", 1)[0]?.length ?? 1);
  }
  put(plain, false, false);
  return segments;
}
