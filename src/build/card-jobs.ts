/** The cards that an edition's pages name, and no others. */
import type { Edition } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import { articleCard, paperCard } from "../feeds/share-card.ts";
import type { CardJob } from "../images/card/make-cards.ts";
import { photoPath } from "./picture-jobs.ts";

/** Each card once. */
export function cardJobs({ articlePages }: Pick<Edition, "articlePages">, paper: Paper): CardJob[] {
  const jobs = new Map<string, CardJob>();
  const own = paperCard(paper);
  if (own) jobs.set(own.hash, { card: own });
  for (const page of articlePages) {
    const card = articleCard(page, paper);
    if (!card && !page.isRecent) break;
    if (!card || jobs.has(card.hash)) continue;
    const { photo } = card;
    jobs.set(card.hash, { card, path: photo && (() => photoPath(page.unquieted, photo.hash)) });
  }
  return [...jobs.values()];
}
