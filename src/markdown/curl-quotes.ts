/** Straight quotation marks into curly ones, in place: pairs only, so that a lone mark stays as it was written. */

const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** `"a "b" c"` becomes `“a “b” c”`, `L'Espérance` becomes `L’Espérance`; the length stays. */
export function curlQuotes(text: string): string {
  const curled = text.includes("'") ? text.replace(APOSTROPHE, "’") : text;
  return curled.includes('"') ? curlPairs(curled) : curled;
}

/** The same rule as markdown-it's smartquotes: what stands on either side tells whether a mark may open or close. */
function curlPairs(text: string): string {
  const openers: number[] = [];
  const marks = new Map<number, string>();
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const { opens, closes } = directions(text[at - 1] ?? " ", text[at + 1] ?? " ");
    const opener = closes ? openers.pop() : undefined;
    if (opener !== undefined) marks.set(opener, "“").set(at, "”");
    else if (opens) openers.push(at);
  }
  return text.replace(/"/g, (mark, at: number) => marks.get(at) ?? mark);
}

function directions(before: string, after: string): { opens: boolean; closes: boolean } {
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const markBefore = PUNCTUATION.test(before);
  const markAfter = PUNCTUATION.test(after);
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  return opens && closes ? { opens: markBefore, closes: markAfter } : { opens, closes };
}
