/** Where the reader is in the row of photos, whether swiping, pressing or typing has led there. */

import type { Slide } from "./slide-of.ts";

/** Milliseconds without movement: then a swipe is over. */
const REST = 150;

interface Listener {
  /** Told at once. */
  show(index: number): void;
  /** Told when the row has come to rest. */
  settle(index: number): void;
}

export class PhotoRow {
  readonly #list: HTMLElement;
  readonly #slides: readonly Pick<Slide, "fetch">[];
  readonly #listener: Listener;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = 0;
  #target = 0;
  /** On the way to a photo that was asked for; else the finger leads. */
  #gliding = false;

  constructor(list: HTMLElement, slides: readonly Pick<Slide, "fetch">[], listener: Listener) {
    this.#list = list;
    this.#slides = slides;
    this.#listener = listener;
    list.addEventListener("scroll", () => this.#moved());
  }

  /** The photo that is shown, or that the row is moving to. */
  get target(): number {
    return this.#target;
  }

  /** At the first photo to be shown, without a way there. */
  start(index: number): void {
    this.#list.focus({ preventScroll: true });
    this.#list.scrollTo({ left: index * this.#list.clientWidth, behavior: "instant" });
    this.#rest(index);
  }

  /** To a neighbour in whatever way the stylesheet says; further away at once, past no other photo. */
  go(index: number): void {
    if (!this.#slides[index]) return;
    this.#target = index;
    this.#gliding = true;
    this.#fetchAround(index);
    const behavior = Math.abs(index - this.#shown) > 1 ? "instant" : "auto";
    this.#list.scrollTo({ left: index * this.#list.clientWidth, behavior });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #moved(): void {
    const { scrollLeft, clientWidth } = this.#list;
    const index = Math.min(this.#slides.length - 1, Math.max(0, Math.round(scrollLeft / clientWidth) || 0));
    if (!this.#gliding) this.#target = index;
    this.#show(index);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(index), REST);
  }

  #rest(index: number): void {
    this.#target = index;
    this.#gliding = false;
    this.#fetchAround(index);
    this.#show(index);
    this.#listener.settle(index);
  }

  #show(index: number): void {
    this.#shown = index;
    this.#listener.show(index);
  }

  /** The neighbours are there before the reader is. */
  #fetchAround(index: number): void {
    // The photo itself first.
    for (const near of [index, index + 1, index - 1]) this.#slides[near]?.fetch();
  }
}
