/** One search through all tiers: newest first, a few at a time, what is found merged as it comes. */
import { ENOUGH_AS_TYPED, type TierAnswer } from "../query/ask-tier.ts";
import type { Catalog, Tier } from "./catalog.ts";
import { addCounts, type FacetCounts, type Filter, noCounts } from "./filter.ts";

/** A found article, by where it lies. */
export interface Hit {
  readonly tier: Tier;
  readonly id: string;
}

export interface ArchiveProgress {
  /**
   * `searching` as long as tiers are being read; `stopped` when the reader asked to stop before the end; `done` when all
   * were read, but for those that failed.
   */
  readonly state: "searching" | "stopped" | "done";
  /** Articles found so far. */
  readonly found: number;
  /** Of these, the ones that have the words with other accents than the reader typed; they stand last. */
  readonly otherAccents: number;
  /** Tiers, newest first: read, and in all. */
  readonly readParts: number;
  readonly parts: number;
  /** The oldest year read so far without a gap. */
  readonly readBackTo?: string | undefined;
  /** Tiers that could not be fetched or were damaged; the others answer all the same. */
  readonly failedParts: number;
  readonly counts: FacetCounts;
}

export interface ArchiveSearchOptions {
  readonly catalog: Catalog;
  readonly filter: Pick<Filter, "year">;
  /** Who reads a tier: a worker in the browser, this very thread in tests. @throws where it cannot be read */
  readonly ask: (tier: Tier) => Promise<TierAnswer>;
  /** Tiers read at once. */
  readonly atOnce: number;
  /** After the first tier nothing more is read until this is fulfilled: what was found is to be shown first. */
  readonly onProgress: (progress: ArchiveProgress) => unknown;
}

/** The tiers that may hold what the filter lets through: of a year only that year's. */
export function tiersFor({ tiers }: Catalog, { year }: Pick<Filter, "year">): Tier[] {
  return tiers.filter(({ from, to }) => year === "" || (from.slice(0, 4) <= year && year <= to.slice(0, 4)));
}

export class ArchiveSearch {
  readonly #options: ArchiveSearchOptions;
  readonly #tiers: readonly Tier[];
  readonly #answers = new Map<Tier, TierAnswer>();
  readonly #failed = new Set<Tier>();
  readonly #running = new Set<Tier>();
  #waiting: Tier[] = [];
  #stopped = false;
  /** Counts stops: what was under way at one has not failed, and is to be read again. */
  #stops = 0;

  constructor(options: ArchiveSearchOptions) {
    this.#options = options;
    this.#tiers = tiersFor(options.catalog, options.filter);
  }

  /** Begins, or goes on after `stop`; what failed is tried again. */
  resume(): void {
    this.#stopped = false;
    this.#waiting = this.#tiers.filter((tier) => !this.#answers.has(tier) && !this.#running.has(tier));
    this.#failed.clear();
    this.#tell();
    this.#readOn();
  }

  stop(): void {
    if (this.#isDone()) return;
    this.#stopped = true;
    this.#stops++;
    this.#tell();
  }

  /** In the order asked for, as far as the archive has been read. */
  hits(start: number, count: number): Hit[] {
    return this.#merge(start + count).slice(start);
  }

  #readOn(): void {
    // The newest alone at first: the reader is to see something soon.
    const begun = this.#answers.size + this.#failed.size > 0;
    while (!this.#stopped && this.#running.size < (begun ? this.#options.atOnce : 1)) {
      const tier = this.#waiting.shift();
      if (!tier) break;
      this.#running.add(tier);
      void this.#read(tier);
    }
  }

  async #read(tier: Tier): Promise<void> {
    const stops = this.#stops;
    try {
      this.#answers.set(tier, await this.#options.ask(tier));
    } catch {
      if (stops === this.#stops) this.#failed.add(tier);
      else this.#waiting.unshift(tier);
    }
    this.#running.delete(tier);
    const first = this.#answers.size + this.#failed.size === 1;
    if (!first) this.#readOn();
    const shown = this.#tell();
    if (first) void Promise.resolve(shown).then(() => this.#readOn());
  }

  #isDone(): boolean {
    return this.#answers.size + this.#failed.size === this.#tiers.length;
  }

  /** Enough was found as it was typed: the rest is left out. */
  #isEnough(): boolean {
    return this.#sum(({ ids, otherAccents }) => ids.length - otherAccents) >= ENOUGH_AS_TYPED;
  }

  #sum(of: (answer: TierAnswer) => number): number {
    return [...this.#answers.values()].reduce((all, answer) => all + of(answer), 0);
  }

  #tell(): unknown {
    const answers = [...this.#answers.values()];
    const counts = noCounts();
    const enough = this.#isEnough();
    for (const answer of answers) {
      addCounts(counts, answer.counts);
      if (!enough) addCounts(counts, answer.otherCounts);
    }
    const otherAccents = enough ? 0 : this.#sum((answer) => answer.otherAccents);
    return this.#options.onProgress({
      state: this.#isDone() ? "done" : this.#stopped ? "stopped" : "searching",
      found: otherAccents + this.#sum((answer) => answer.ids.length - answer.otherAccents),
      otherAccents,
      readParts: answers.length,
      parts: this.#tiers.length,
      readBackTo: this.#readBackTo(),
      failedParts: this.#failed.size,
      counts,
    });
  }

  /** Without a gap from the newest on. */
  #readBackTo(): string | undefined {
    const firstGap = this.#tiers.findIndex((tier) => !this.#answers.has(tier));
    const read = firstGap < 0 ? this.#tiers : this.#tiers.slice(0, firstGap);
    return read.at(-1)?.from.slice(0, 4);
  }

  /** Every answer is in order: the best of their heads is the next. */
  #merge(count: number): Hit[] {
    const enough = this.#isEnough();
    const heads = [...this.#answers].map(([tier, answer]) => ({
      tier,
      answer,
      at: 0,
      end: answer.ids.length - (enough ? answer.otherAccents : 0),
    }));
    const hits: Hit[] = [];
    while (hits.length < count) {
      let best: (typeof heads)[number] | undefined;
      for (const head of heads) {
        if (head.at < head.end && (!best || comesBefore(head, best))) best = head;
      }
      if (!best) break;
      const { answer, at, tier } = best;
      hits.push({ tier, id: answer.ids[at] ?? "" });
      best.at++;
    }
    return hits;
  }
}

interface Head {
  readonly tier: Tier;
  readonly answer: TierAnswer;
  readonly at: number;
}

/** By rank, then by date, then by a name that no build changes. */
function comesBefore(a: Head, b: Head): boolean {
  const [rankA = 0, rankB = 0] = [a.answer.ranks[a.at], b.answer.ranks[b.at]];
  if (rankA !== rankB) return rankA > rankB;
  const [minuteA = 0, minuteB = 0] = [a.answer.minutes[a.at], b.answer.minutes[b.at]];
  if (minuteA !== minuteB) return minuteA > minuteB;
  return (a.answer.ids[a.at] ?? "") < (b.answer.ids[b.at] ?? "");
}
