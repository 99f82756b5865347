/**
 * At most three workers with a Pagefind index each: what an old phone can bear. One keeps the newest tier; the others take
 * one older tier after another. Pagefind never gives back what an index took of its WebAssembly memory, so each leaves after
 * a few, memory and all, and a spare one that stands ready takes its place: starting takes longer than searching.
 */
import type { Tier } from "../../../src/search/archive/catalog.ts";
import type { TierAnswer } from "../../../src/search/query/ask-tier.ts";
import { Hand, type WorkerLike } from "./hand.ts";
import type { Start, Task } from "./worker-protocol.ts";

/** Besides the one with the newest tier. */
export const GUESTS = 2;
/** Tiers that a guest reads before it leaves: their postings for a question take a few megabytes each. */
const TIERS_A_GUEST = 4;

interface Guest {
  readonly hand: Hand;
  tier: string;
  tiersRead: number;
}

export class Hands {
  readonly #make: () => WorkerLike;
  readonly #start: Start;
  readonly #newest: string | undefined;
  #home: Hand | undefined;
  #spare: Hand | undefined;
  #guests: Guest[] = [];
  #queue: (() => void)[] = [];
  /** Counts how often work was dropped. */
  #drops = 0;

  constructor(make: () => WorkerLike, start: Start, newest: Tier | undefined) {
    this.#make = make;
    this.#start = start;
    this.#newest = newest?.id;
  }

  /** The one that stays: for the newest tier, and for showing what was found anywhere. */
  home(): Hand {
    if (!this.#home || this.#home.gone) this.#home = this.#hire();
    return this.#home;
  }

  /** Waits until somebody can read the tier. @throws what went wrong, or that the work was dropped */
  async ask(task: Extract<Task, { kind: "ask" }>): Promise<TierAnswer> {
    const drops = this.#drops;
    let hand = this.#handFor(task.tier);
    while (!hand) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
      if (drops !== this.#drops) throw new Error("the work was dropped");
      hand = this.#handFor(task.tier);
    }
    // At once, so that nobody takes the hand for idle.
    const answer = hand.do<"ask">(task);
    try {
      return await answer;
    } finally {
      this.#wake();
    }
  }

  /** Nobody waits for what the guests are doing any more. */
  dropWork(): void {
    this.#drops++;
    for (const { hand } of this.#guests) if (hand.busy) hand.dismiss();
    this.#wake();
  }

  dismiss(): void {
    this.dropWork();
    this.#home?.dismiss();
    this.#spare?.dismiss();
    for (const { hand } of this.#guests) hand.dismiss();
  }

  /** Undefined where all guests are busy with other tiers. */
  #handFor(tier: Tier): Hand | undefined {
    if (tier.id === this.#newest) return this.home();
    this.#guests = this.#guests.filter(({ hand }) => !hand.gone);
    const known = this.#guests.find((guest) => guest.tier === tier.id);
    if (known) return known.hand;
    if (this.#guests.length >= GUESTS) {
      const idle = this.#guests.find(({ hand }) => !hand.busy);
      if (!idle) return undefined;
      if (idle.tiersRead < TIERS_A_GUEST) {
        idle.tier = tier.id;
        idle.tiersRead++;
        return idle.hand;
      }
      idle.hand.dismiss();
      this.#guests = this.#guests.filter((guest) => guest !== idle);
    }
    const hand = this.#spare && !this.#spare.gone ? this.#spare : this.#hire();
    this.#spare = this.#guests.length === GUESTS - 1 ? this.#hire() : undefined;
    this.#guests.push({ tier: tier.id, hand, tiersRead: 1 });
    return hand;
  }

  #hire(): Hand {
    return new Hand(this.#make(), this.#start);
  }

  /** Whoever waits may look again. */
  #wake(): void {
    const waiting = this.#queue;
    this.#queue = [];
    for (const wake of waiting) wake();
  }
}
