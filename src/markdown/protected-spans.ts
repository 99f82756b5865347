/** What in an article's Markdown is no running text: code, addresses, file names, the names of boxes and languages. Rather too much than too little. */

/** Part of a text: from `start` up to, and without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/;
const BOX = /^[\s>]*:{3,}[ \t]*\S*/;
const DEFINITION = /^[\s>]*\[(?!\^)[^\]]*\]:[ \t]*(?:<[^>]*>|\S*)/;
const AUTOLINK = /<[a-z][a-z0-9+.-]*:[^\s<>]*>|<[^\s<>@]+@[^\s<>]+>/iy;
const ANGLED = /<(?:\\.|[^<>\n\\])*>/y;
const LANGUAGE = /\{lang=[^\s{}]{1,20}\}/y;
const BARE_ADDRESS = /(?:(?:https?|ftp):\/\/|mailto:|tel:|www\.)[^\s<>"”]*/iy;

/** In the order of the text; none overlaps another. */
export function protectedSpans(markdown: string): Span[] {
  const spans: Span[] = [];
  let fence: string | undefined;
  let paragraph = -1;
  let at = 0;
  const endParagraph = (end: number) => {
    if (paragraph >= 0) addInlineSpans(spans, markdown, paragraph, end);
    paragraph = -1;
  };
  for (const line of markdown.split("\n")) {
    const end = at + line.length;
    const opened = fence === undefined ? FENCE.exec(line)?.[1] : undefined;
    if (fence !== undefined) {
      spans.push({ start: at, end });
      if (closes(line, fence)) fence = undefined;
    } else if (opened) {
      endParagraph(at);
      spans.push({ start: at, end });
      fence = opened;
    } else if (line.trim() === "") endParagraph(at);
    else {
      const [whole] = BOX.exec(line) ?? DEFINITION.exec(line) ?? [];
      if (whole !== undefined) {
        endParagraph(at);
        spans.push({ start: at, end: at + whole.length });
        paragraph = at + whole.length;
      } else if (paragraph < 0) paragraph = at;
    }
    at = end + 1;
  }
  endParagraph(markdown.length);
  return spans;
}

function closes(line: string, fence: string): boolean {
  const mark = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length;
}

/** Adds code spans, the addresses of links and images, addresses that stand alone. */
function addInlineSpans(spans: Span[], text: string, start: number, end: number): void {
  const protect = (from: number, to: number) => {
    spans.push({ start: from, end: to });
    return to;
  };
  let lastRuns: ReadonlyMap<number, number> | undefined;
  let at = start;
  while (at < end) {
    const sign = text[at];
    if (sign === "\\") at += 2;
    else if (sign === "`") {
      lastRuns ??= lastTicks(text, start, end);
      at = protectCode(text, at, lastRuns, protect);
    } else if (sign === "]" && text[at + 1] === "(") at = protectAddress(text, at + 2, end, protect);
    else if (sign === "{") {
      LANGUAGE.lastIndex = at;
      const found = text[at - 1] === "]" ? LANGUAGE.exec(text)?.[0] : undefined;
      at = found ? protect(at, at + found.length) : at + 1;
    } else {
      const address = sign === "<" ? AUTOLINK : BARE_ADDRESS;
      address.lastIndex = at;
      const found = /[<hfmtw]/i.test(sign ?? "") ? address.exec(text)?.[0] : undefined;
      at = found ? protect(at, Math.min(at + found.length, end)) : at + 1;
    }
  }
}

type Protect = (from: number, to: number) => number;

/** Where the last run of so many ticks begins. */
function lastTicks(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let at = text.indexOf("`", start); at >= 0 && at < end; ) {
    const runEnd = endOfRun(text, at);
    last.set(runEnd - at, at);
    at = text.indexOf("`", runEnd);
  }
  return last;
}

function protectCode(
  text: string,
  at: number,
  lastRuns: ReadonlyMap<number, number>,
  protect: Protect,
): number {
  const runEnd = endOfRun(text, at);
  const last = lastRuns.get(runEnd - at) ?? at;
  for (let next = text.indexOf("`", runEnd); next >= 0 && next <= last; ) {
    const nextEnd = endOfRun(text, next);
    if (nextEnd - next === runEnd - at) return protect(at, nextEnd);
    next = text.indexOf("`", nextEnd);
  }
  return runEnd;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (text[end] === "`") end++;
  return end;
}

function protectAddress(text: string, at: number, end: number, protect: Protect): number {
  let from = at;
  while (from < end && /\s/.test(text[from] ?? "")) from++;
  if (text[from] === "<") {
    ANGLED.lastIndex = from;
    const address = ANGLED.exec(text)?.[0];
    return address ? protect(from, Math.min(from + address.length, end)) : from + 1;
  }
  let depth = 0;
  let to = from;
  for (; to < end && !/\s/.test(text[to] ?? ""); to++) {
    if (text[to] === "\\") to++;
    else if (text[to] === "(") depth++;
    else if (text[to] === ")" && depth-- === 0) break;
  }
  return protect(from, Math.min(to, end));
}
