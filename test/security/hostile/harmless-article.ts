/** Inputs that are published: an article whose hostile text comes out as text. */
import { parse } from "parse5";
import { assertHarmlessPage, elementsIn, textIn } from "./harmless-page.ts";
import type { Expected, Harm, HostileInput, Threat } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

/** What is tried, and how it is seen to do harm elsewhere. */
export interface Attempt {
  readonly id: string;
  readonly attack: string;
  readonly stock: Harm;
  readonly unguarded?: NonNullable<HostileInput["unguarded"]>;
}

/** @param words what readers of the article's page see, each a text that stood in the file as it is */
export function shown(
  threat: Threat,
  attempt: Attempt,
  text: string,
  words: readonly string[],
): HostileInput {
  return {
    ...attempt,
    threat,
    files: { [`${MONTH}/${attempt.id}.md`]: text },
    expected: harmlessPage(attempt.id, words),
  };
}

/** @param body of the article, in Markdown */
export function shownBody(
  threat: Threat,
  attempt: Attempt,
  body: string,
  words: readonly string[],
): HostileInput {
  return shown(threat, attempt, article("", body), words);
}

export function refusedBody(
  threat: Threat,
  attempt: Attempt,
  body: string,
  code: Extract<Expected, { code: unknown }>["code"],
): HostileInput {
  const at = `${MONTH}/${attempt.id}.md`;
  return { ...attempt, threat, files: { [at]: article("", body) }, expected: { code, at } };
}

/** The page is harmless by itself, and shows these words. */
export function harmlessPage(id: string, words: readonly string[]): Expected {
  return {
    harmless: (site) => {
      const html = site.read(`2023/06/${id}.html`);
      assertHarmlessPage(html);
      const main = elementsIn(parse(html)).find(({ tagName }) => tagName === "main");
      const text = main ? textIn(main).replace(/\s+/g, " ") : "";
      for (const word of words) {
        if (!text.includes(word)) throw new Error(`the page does not show ${JSON.stringify(word)}`);
      }
    },
  };
}
