/** What stands around the text in a document: headline and sapo above it, when and by whom it was written. */
import type { Element } from "hast";
import { type BlockFacts, blockFacts, hasClass, isHeading, isParagraph } from "./block-facts.ts";
import { parseByline } from "./byline.ts";
import { parseDateline } from "./dateline.ts";
import { boldSaysSomething } from "./headings-in-blocks.ts";

export interface Front {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  /** As front matter writes it. */
  readonly date?: string | undefined;
  readonly authors: readonly string[];
  /** What is left: the text. */
  readonly rest: readonly Element[];
}

interface Line extends BlockFacts {
  readonly block: Element;
}

const LONGEST_TITLE = 200;
const LONGEST_PLAIN_TITLE = 150;
const SAPO = { shortest: 60, longest: 1_000 };
/** How many lines from the top or the end a headline, a date or a signature may stand. */
const NEAR = 4;

/** @param blocks the elements of the document's top level, pictures already in figures */
export function frontOfBlocks(blocks: readonly Element[]): Front {
  let lines: readonly Line[] = blocks
    .filter((block) => isParagraph(block) || isHeading(block))
    .map((block) => ({ ...blockFacts(block), block }))
    .filter(({ text }) => text !== "");
  const take = (taken: readonly Line[]) => {
    lines = lines.filter((line) => !taken.includes(line));
    return taken.map(({ text }) => text).join(" ") || undefined;
  };

  const { date, said } = datelines(lines);
  take(said);
  const signatures = signatureLines(lines);
  take(signatures.lines);
  const titles = titleLines(lines);
  const headline = titles.at(-1);
  const after = headline ? lines.slice(lines.indexOf(headline) + 1) : [];
  const title = take(titles);
  const summary = take(sapoLines(after));

  const left = new Set(lines.map(({ block }) => block));
  const isLine = (block: Element) => isParagraph(block) || isHeading(block);
  const rest = blocks.filter((block) => !isLine(block) || left.has(block));
  return { title, summary, date, authors: signatures.names, rest };
}

/** The lines in the named style; else a heading or bold line above all sentences; else a short first line. */
function titleLines(lines: readonly Line[]): Line[] {
  const styled = lines.filter(({ block }) => hasClass(block, "title"));
  if (styled.length > 0) return styled.slice(0, 2);
  const [first] = lines;
  const body = lines.findIndex(({ text }) => text.length > LONGEST_TITLE || text.endsWith("."));
  const top = lines.slice(0, body < 0 ? NEAR : Math.min(body, NEAR));
  const found =
    top.find(({ block, bold, centred }, at) => isHeading(block) || (bold && (centred || at === 0))) ??
    (first && lines.length > 1 && isPlainTitle(first) ? first : undefined);
  return found ? [found] : [];
}

function isPlainTitle({ text, right }: Line): boolean {
  return !right && text.length <= LONGEST_PLAIN_TITLE && !/[.,;:…]$/.test(text);
}

/** The lines in the named style; else a bold paragraph right after the headline. */
function sapoLines(after: readonly Line[]): Line[] {
  const styled = after.filter(({ block }) => hasClass(block, "sapo"));
  if (styled.length > 0) return styled.slice(0, 2);
  const [next, ...text] = after;
  if (
    !boldSaysSomething(text.map(({ block }) => block)) ||
    next === undefined ||
    !isParagraph(next.block) ||
    !next.bold
  )
    return [];
  const isSentence = next.text.length >= SAPO.shortest || /[.!?…]$/.test(next.text);
  return isSentence && next.text.length <= SAPO.longest ? [next] : [];
}

/** Believed where all that are found agree; a line with a place stays in the text, for the place's sake. */
function datelines(lines: readonly Line[]): { date?: string | undefined; said: Line[] } {
  const near = lines.filter((_, at) => at < NEAR || at >= lines.length - NEAR);
  const found = near.flatMap((line) => {
    const dateline = parseDateline(line.text);
    return dateline ? [{ line, dateline }] : [];
  });
  const dates = new Set(found.map(({ dateline }) => dateline.date));
  if (dates.size !== 1) return { said: [] };
  const said = found.flatMap(({ line, dateline }) => (dateline.place === undefined ? [line] : []));
  return { date: [...dates][0], said };
}

/** From the last line upwards, and lines in the named style. */
function signatureLines(lines: readonly Line[]): { names: string[]; lines: Line[] } {
  const found: { line: Line; names: readonly string[] }[] = [];
  for (const line of lines.filter(({ block }) => hasClass(block, "byline"))) {
    found.push({ line, names: parseByline(line.text, true) ?? [line.text] });
  }
  for (const line of lines.slice(1).slice(-NEAR).reverse()) {
    const signed = line.right || (line.bold && line === lines.at(-1));
    const names = isParagraph(line.block) ? parseByline(line.text, signed) : undefined;
    if (names) found.push({ line, names });
    else break;
  }
  return {
    names: [...new Set(found.reverse().flatMap(({ names }) => names))],
    lines: found.map(({ line }) => line),
  };
}
