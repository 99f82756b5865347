/** A sapo for a text that has none: its first sentences. */
import type { Element } from "hast";
import { isParagraph, wordsOf } from "../blocks/block-facts.ts";
import { splitSentences } from "./split-sentences.ts";

const LONGEST = 300;

/** Whole sentences of the first paragraph, as many as fit; a longer first sentence is cut at a comma or a word. */
export function guessSummary(blocks: readonly Element[]): string | undefined {
  const first =
    blocks.find((block) => isParagraph(block) && wordsOf(block).length >= 20) ?? blocks.find(isParagraph);
  const text = first ? wordsOf(first) : "";
  let summary = "";
  for (const sentence of splitSentences(text)) {
    const longer = summary === "" ? sentence : `${summary} ${sentence}`;
    if (longer.length > LONGEST) break;
    summary = longer;
  }
  return summary || shortened(text) || undefined;
}

/** @returns undefined for nothing but white space */
export function shortened(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const clause = /^(.{120,})[,;:]\s/u.exec(cut)?.[1];
  return `${clause ?? cut.replace(/\s+\S*$/, "")}…`;
}
