/** What an editor would strike or ask about in one article that the program could publish all the same. */
import type { RenderedBody } from "../../markdown/render-body.ts";
import type { Finding } from "../../problem.ts";
import { wordsPrint } from "../../text/words-alike.ts";
import type { Traces } from "../article.ts";
import type { FrontMatter } from "../article-schema.ts";
import type { YamlSource } from "../yaml-source.ts";
import { checkDocumentNumbers } from "./document-numbers.ts";
import { fieldText } from "./field-text.ts";
import { checkHeadline } from "./headline.ts";
import { checkLeadPhoto } from "./lead-photo.ts";
import { checkLength } from "./length.ts";
import { checkOrderOfDates } from "./order-of-dates.ts";
import { shortFormsIn } from "./short-forms.ts";
import { checkToldDays } from "./told-days.ts";

export interface ArticleParts {
  readonly front: FrontMatter;
  readonly source: Pick<YamlSource, "placeOf">;
  /** The whole file. */
  readonly text: string;
  readonly body: RenderedBody;
  readonly bodyLine: number;
  /** Of the lead photo, where its file is there. */
  readonly leadWidth: number | undefined;
}

const FEWEST_WORDS = 30;

export function diagnoseArticle(parts: ArticleParts): { findings: Finding[]; traces: Traces } {
  const { front, source, text, body, bodyLine, leadWidth } = parts;
  const { title, summary, photo, date, updated } = front;
  const texts = [
    fieldText(title, ["title"], source, text),
    fieldText(summary, ["summary"], source, text),
    ...(photo?.caption ? [fieldText(photo.caption, ["photo", "caption"], source, text)] : []),
    ...body.texts,
  ];
  const findings = [
    ...checkHeadline(front, body.texts, source),
    ...checkOrderOfDates(front, source),
    ...(photo ? checkLeadPhoto(photo, leadWidth, source) : []),
    ...checkLength(front, body.body, bodyLine),
    ...checkToldDays(texts, updated === undefined ? [date] : [date, updated]),
    ...checkDocumentNumbers(texts),
  ];
  const written = body.texts.filter(({ kind }) => kind !== "figure").map(({ text: words }) => words);
  return { findings, traces: { shortForms: shortFormsIn(texts), words: wordsPrint(written, FEWEST_WORDS) } };
}
