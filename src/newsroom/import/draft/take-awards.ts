/** Paragraphs that count who was honoured -> rows of the award box, and what the paragraphs say besides. */
import type { Element } from "hast";
import { isParagraph } from "../blocks/block-facts.ts";
import { type AwardRow, readAwards } from "./award-rows.ts";

export interface TakenAwards {
  readonly awards: readonly AwardRow[];
  readonly blocks: readonly Element[];
}

const MOST_ROWS = 100;

/** @param year of the article, where it is known */
export function takeAwards(blocks: readonly Element[], year: number | undefined): TakenAwards {
  const awards: AwardRow[] = [];
  const kept = blocks.flatMap((block): Element[] => {
    const [only] = block.children;
    // A paragraph with links or notes keeps them: it stays text.
    if (!isParagraph(block) || block.children.length !== 1 || only?.type !== "text") return [block];
    const { rows, rest } = readAwards(only.value.trim(), year);
    if (rows.length === 0 || awards.length + rows.length > MOST_ROWS) return [block];
    awards.push(...rows);
    return rest === "" ? [] : [{ ...block, children: [{ type: "text", value: rest }] }];
  });
  return { awards, blocks: kept };
}
