/** Brings the results of one search into the list as they come, and moves none that a reader has begun to use. */
import type { Progress, Result, Search } from "./finder.ts";
import type { Query } from "./query.ts";
import type { Ranked, ResultsList } from "./results-list.ts";

const STEP = 10;

/** What the buttons around the list should offer. */
export interface Offers {
  /** There are more results than have been asked for. */
  readonly more: boolean;
  /** Some have come that belong before the ones shown. */
  readonly reorder: boolean;
}

export class LiveResults {
  readonly #search: Search;
  readonly #order: Query["order"];
  readonly #list: ResultsList;
  readonly #onOffers: (offers: Offers) => void;
  #progress: Progress | undefined;
  #shown: readonly Ranked[] = [];
  #wanted = STEP;
  /** What stands in the list is another search's, or is to be put in order. */
  #anew = true;
  /** What is shown is not the order any more. */
  #disordered = false;
  #catchingUp: Promise<void> | undefined;
  #behind = false;
  #closed = false;

  constructor(search: Search, order: Query["order"], list: ResultsList, onOffers: (offers: Offers) => void) {
    this.#search = search;
    this.#order = order;
    this.#list = list;
    this.#onOffers = onOffers;
  }

  /** Settled once the list shows what was found by then, or later. @throws where results cannot be fetched */
  refresh(progress: Progress): Promise<void> {
    this.#progress = progress;
    return this.#catchUp();
  }

  /** Shows ten more, and moves the focus to the first of them. @throws as above */
  async more(): Promise<void> {
    const size = this.#list.size;
    this.#list.hold();
    this.#wanted += STEP;
    await this.#catchUp();
    if (!this.#closed) this.#list.focusItem(size);
  }

  /** Shows the first ten in their order, and moves the focus to the first. @throws as above */
  async reorder(): Promise<void> {
    this.#anew = true;
    this.#wanted = STEP;
    await this.#catchUp();
    if (!this.#closed) this.#list.focusItem(0);
  }

  /** Answers that come later are of no interest any more. */
  close(): void {
    this.#closed = true;
  }

  /** One question at a time, however fast the parts come in. */
  #catchUp(): Promise<void> {
    this.#behind = true;
    this.#catchingUp ??= this.#load().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #load(): Promise<void> {
    while (this.#behind && this.#progress && !this.#closed) {
      this.#behind = false;
      const { found, state } = this.#progress;
      // Another search's results stay until there is something to show instead.
      if (found === 0 && state === "searching") continue;
      if (state !== "searching" || !this.#settled(found)) {
        const results = found === 0 ? [] : await this.#search.results(0, this.#wanted);
        if (this.#closed) return;
        this.#arrange(this.#rank(results));
      }
      this.#onOffers({ more: this.#progress.found > this.#wanted, reorder: this.#disordered });
    }
  }

  /** Whether the list can stay as it is for now. */
  #settled(found: number): boolean {
    if (this.#anew) return false;
    // A search that tries again what failed begins from nothing.
    if (found < this.#shown.length) return true;
    // By time parts on their way only add to the end; but not what had failed and is fetched after all.
    return this.#order === "moi-nhat" && this.#shown.length >= this.#wanted;
  }

  #arrange(ranked: readonly Ranked[]): void {
    if (this.#anew || (!begins(this.#shown, ranked) && !this.#list.begun)) {
      this.#list.replace(ranked);
      this.#shown = ranked;
      this.#anew = false;
    } else {
      const known = new Set(this.#shown.map(addressOf));
      const next = ranked
        .filter((each) => !known.has(addressOf(each)))
        .slice(0, this.#wanted - this.#shown.length);
      this.#list.append(next);
      this.#shown = [...this.#shown, ...next];
    }
    this.#disordered = !begins(this.#shown, ranked);
  }

  #rank(results: readonly Result[]): Ranked[] {
    const { found = 0, otherAccents = 0 } = this.#progress ?? {};
    const exact = this.#order === "lien-quan" ? found - otherAccents : found;
    return results.map((result, index) => ({ result, otherAccents: index >= exact }));
  }
}

/** Whether the first of `all` are these. */
function begins(these: readonly Ranked[], all: readonly Ranked[]): boolean {
  return these.every((each, index) => {
    const other = all[index];
    return other !== undefined && addressOf(each) === addressOf(other);
  });
}

function addressOf({ result }: Ranked): string {
  return result.address;
}
