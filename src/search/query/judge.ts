/** One article held against a question: whether it is a find, and how good a one. */
import type { PageRow } from "../archive/page-table.ts";
import type { Gathered } from "./gather.ts";
import { isAccented, type Phrase, type Question } from "./question.ts";
import type { Find } from "./rank.ts";

/** Undefined where the article lacks what the question requires, or has what it forbids. */
export function judge(question: Question, found: Gathered, id: string, row: PageRow): Find | undefined {
  const { terms, required, hoped } = question;
  if (found.without.some((matches) => matches.has(id))) return undefined;
  const loosely = (phrase: Phrase) => found.phrases.get(phrase)?.loose.get(id);
  const exactly = (phrase: Phrase) => found.phrases.get(phrase)?.exact.get(id);
  if (required.some((phrase) => loosely(phrase) === undefined)) return undefined;
  const allExact = required.every((phrase) => exactly(phrase) !== undefined);
  const accents = !isAccented(question)
    ? 0
    : found.exact.has(id) && allExact
      ? 2
      : found.partly.has(id) &&
          (allExact || required.some((phrase) => !phrase.every((term) => term.accented)))
        ? 1
        : 0;
  const standing = accents === 2 ? exactly : loosely;
  const whole = hoped.every((phrase) => standing(phrase) !== undefined);
  const phrases = [...required, ...(whole ? hoped : [])];
  const positions = (accents === 2 ? found.exact.get(id) : undefined) ?? found.words.get(id) ?? [];
  const literal =
    !isAccented(question) &&
    whole &&
    (phrases.length > 0 ? phrases.every((phrase) => exactly(phrase) !== undefined) : found.exact.has(id));
  const stands = (before: number) =>
    phrases.length > 0 && whole
      ? phrases.every((phrase) => (standing(phrase)?.[0] ?? before) < before) &&
        enough(positions, before, terms.length)
      : enough(positions, before, terms.length);
  return {
    accents,
    whole,
    literal,
    place: stands(row.title) ? 2 : stands(row.lead) ? 1 : 0,
    times: positions.length,
    length: row.length,
    minute: row.minute,
  };
}

/** Before that position stand at least as many of the words as there are: nearly always each of them. */
function enough(positions: readonly number[], before: number, terms: number): boolean {
  let count = 0;
  for (const position of positions) if (position < before) count++;
  return count >= terms;
}
