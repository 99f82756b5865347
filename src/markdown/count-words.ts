/** Words of running text: in Vietnamese, syllables between white space. */

/** The number of runs of characters that are not white space. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const blank = code <= 0x20 || code === 0xa0 || (code >= 0x2000 && /\s/.test(text.charAt(at)));
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
