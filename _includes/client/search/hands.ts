/**
 * At most three workers with a Pagefind index and a WebAssembly memory each: what an old phone can bear. One keeps the
 * newest tier; the others take an older tier each, and leave for good, memory and all, when another is wanted. A spare one
 * without either stands ready, since starting takes longer than searching.
 */
import type { Tier } from "../../../src/search/archive/catalog.ts";
import type { TierAnswer } from "../../../src/search/query/ask-tier.ts";
import { Hand, type WorkerLike } from "./hand.ts";
import type { Start, Task } from "./worker-protocol.ts";

/** Besides the one with the newest tier. */
export const GUESTS = 2;

export class Hands {
  readonly #make: () => WorkerLike;
  readonly #start: Start;
  readonly #newest: string | undefined;
  #home: Hand | undefined;
  #spare: Hand | undefined;
  #guests: { readonly tier: string; readonly hand: Hand }[] = [];
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
      idle.hand.dismiss();
      this.#guests = this.#guests.filter((guest) => guest !== idle);
    }
    const hand = this.#spare && !this.#spare.gone ? this.#spare : this.#hire();
    this.#spare = this.#guests.length === GUESTS - 1 ? this.#hire() : undefined;
    this.#guests.push({ tier: tier.id, hand });
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
