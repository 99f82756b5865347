/** How many pieces a preview shows that readers do not see yet. */
import type { Edition } from "./edition.ts";
import { visibilityOf } from "./publishable.ts";

export interface Unpublished {
  readonly drafts: number;
  /** Under embargo. */
  readonly future: number;
}

export function unpublishedIn({ articles, now }: Pick<Edition, "articles" | "now">): Unpublished {
  let [drafts, future] = [0, 0];
  for (const article of articles) {
    const visibility = visibilityOf(article, now);
    if (visibility === "draft") drafts++;
    else if (visibility === "future") future++;
  }
  return { drafts, future };
}
