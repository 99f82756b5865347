/** An article's Markdown -> its HTML, with everything that is wrong in it. */
import type { Finding } from "../problem.ts";
import type { Body } from "./body.ts";
import { type BodyContext, BodyEnv } from "./body-env.ts";
import { createBodyParser } from "./body-parser.ts";
import type { TextBlock } from "./text-blocks.ts";

export type { BodyContext } from "./body-env.ts";

export interface RenderedBody {
  readonly body: Body;
  readonly findings: Finding[];
  /** File names of the photos used, in order, each once. */
  readonly photos: string[];
  /** The text as it was written, in its order. */
  readonly texts: readonly TextBlock[];
}

const parser = createBodyParser();

/** Renders any text at all; what an editor should mend comes as findings, in the order of the text. */
export function renderBody(markdown: string, context: BodyContext): RenderedBody {
  const env = new BodyEnv(markdown, context);
  const html = renderHtml(markdown, env);
  const { headings, words, articleLinks } = env;
  return {
    body: { html, headings, words, articleLinks },
    findings: env.findings.sort((a, b) => a.line - b.line || a.column - b.column),
    photos: [...env.photos],
    texts: env.texts,
  };
}

function renderHtml(markdown: string, env: BodyEnv): string {
  try {
    return parser.render(markdown, env);
  } catch (fault) {
    // The stack is not deep enough for what no editor writes by hand: hundreds of thousands of paragraphs in one note.
    if (!(fault instanceof RangeError)) throw fault;
    env.report("bai-qua-lon", env.placeOfLine(0), {
      found: "Bài quá lớn hoặc quá nhiều lớp lồng nhau nên không dựng được",
      expected: "một bài báo dài vừa phải",
      mend: "chia bài thành nhiều bài, hoặc bỏ bớt các lớp lồng nhau",
    });
    return "";
  }
}
