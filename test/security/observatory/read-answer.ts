/** An answer written down for a test: the way to the page in the first line, then headers, then the page. */
import type { SiteAnswer } from "./site-answer.ts";

export function readAnswer(text: string): SiteAnswer {
  const [way = "", ...lines] = text.split("\n");
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([A-Z][\w-]*): (.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const html = lines.filter((line) => line.startsWith("<")).join("\n");
  return { route: way.split(" "), headers, preflight: headers, html, preloaded: false };
}
