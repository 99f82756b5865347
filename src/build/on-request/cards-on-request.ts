/** The pictures that go with links to pages, each drawn when it is asked for and kept in the cache. */
import { existsSync } from "node:fs";
import path from "node:path";
import { type CardJob, cardName, makeCards } from "../../images/card/make-cards.ts";
import { cacheFolder, type PictureFolders } from "../../images/make-pictures.ts";
import type { Problem } from "../../problem.ts";
import { cardJobs } from "../card-jobs.ts";
import type { Press } from "../press.ts";

const CARD = /^anh\/(the-[0-9a-f]+\.jpeg)$/;

export function isCard(file: string): boolean {
  return CARD.test(file);
}

export class CardsOnRequest {
  readonly #press: Pick<Press, "edition" | "paper">;
  readonly #folders: PictureFolders;
  readonly #tell: (problems: readonly Problem[]) => void;
  #jobs: ReadonlyMap<string, CardJob> | undefined;

  /** @param tell is given the photos whose pixels cannot be read */
  constructor(
    press: Pick<Press, "edition" | "paper">,
    folders: PictureFolders,
    tell: (problems: readonly Problem[]) => void,
  ) {
    this.#press = press;
    this.#folders = folders;
    this.#tell = tell;
  }

  /**
   * @param file from the site's root: `anh/the-0123456789abcd.jpeg`
   * @returns where it lies; undefined where no page names such a picture, or where its photo cannot be read
   */
  async find(file: string): Promise<string | undefined> {
    const [, name = ""] = CARD.exec(file) ?? [];
    const place = path.join(cacheFolder(this.#folders.cache), name);
    if (existsSync(place)) return place;
    const { edition, paper } = this.#press;
    this.#jobs ??= new Map(cardJobs(edition, paper).map((job) => [cardName(job.card), job]));
    const job = this.#jobs.get(name);
    if (!job) return undefined;
    const { problems } = await makeCards([job], this.#folders);
    if (problems.length > 0) this.#tell(problems);
    return existsSync(place) ? place : undefined;
  }
}
