/** What was found in the newsroom, held against what is about to be published: nothing may be lost without a word. */
import type { ArchiveMemory } from "../content/archive-memory.ts";
import type { Story } from "../content/article.ts";
import type { HeldBack } from "../content/hold-back.ts";
import { pictureFactsOf } from "../content/ledger-stories.ts";
import { visibilityOf } from "../edition/publishable.ts";
import { pictureNames } from "../images/make-pictures.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { fileOf } from "./outputs.ts";

export interface Accounts {
  /** As the files of `articles/` were found. */
  readonly months: ArchiveMemory["months"];
  /** What is printed. */
  readonly stories: readonly Story[];
  readonly heldBack: readonly HeldBack[];
  readonly now: Instant;
  readonly preview: boolean;
  /** Whether a file is on the new site; one that another machine makes counts as being there. */
  readonly isThere: (file: string) => boolean;
}

/** @throws naming articles that were found and are neither published, nor held back, nor for a later day; and missing photos */
export function accountForAll(accounts: Accounts): void {
  const missing = unaccounted(accounts);
  if (missing.length === 0) return;
  throw new Error(`lost on the way to the new site: ${missing.slice(0, 10).join(", ")} (${missing.length})`);
}

/** Worked out from what was found, and not from what was made of it. */
export function unaccounted({ months, stories, heldBack, now, preview, isThere }: Accounts): string[] {
  const known = new Set([...stories.map(({ article }) => article.id), ...heldBack.map(({ id }) => id)]);
  const missing: string[] = [];
  for (const [folder, { articles }] of months) {
    const home = folder.slice("articles/".length);
    for (const slug of articles) if (!known.has(`${home}/${slug}`)) missing.push(`${folder}/${slug}.md`);
  }
  for (const story of stories) {
    const { article } = story;
    const seen = visibilityOf(article, now);
    const isShown = seen === "published" || (preview && (seen === "draft" || seen === "future"));
    if (!isShown && seen !== "withdrawn") continue;
    const page = fileOf(article.address);
    if (!isThere(page)) missing.push(`${article.path} (${page})`);
    for (const picture of isShown ? pictureFactsOf(story) : []) {
      for (const name of pictureNames(picture))
        if (!isThere(`anh/${name}`)) missing.push(`${article.path} (anh/${name})`);
    }
  }
  return missing;
}
