/** The list of results on the page, which knows whether the reader has begun to use it. */
import type { Result } from "./finder.ts";
import { resultItem } from "./result-item.ts";

/** A result at its place in the order. */
export interface Ranked {
  readonly result: Result;
  /** It has the words with other accents than they were typed with. */
  readonly otherAccents: boolean;
}

export class ResultsList {
  readonly #list: HTMLElement;
  readonly #heir: HTMLElement;
  #begun = false;
  #last: Ranked | undefined;

  /** @param heir gets the focus where the list had it and is replaced */
  constructor(list: HTMLElement, heir: HTMLElement) {
    this.#list = list;
    this.#heir = heir;
    for (const sign of ["focusin", "pointerdown"]) list.addEventListener(sign, () => this.hold());
  }

  /** From then on nothing in it may move: it was held, the focus or a finger was in it, or its top has been scrolled out of sight. */
  get begun(): boolean {
    this.#begun ||= this.size > 0 && this.#list.getBoundingClientRect().top < 0;
    return this.#begun;
  }

  get size(): number {
    return this.#list.childElementCount;
  }

  hold(): void {
    this.#begun = true;
  }

  /** What stands there answers no longer what was asked. */
  fade(): void {
    this.#list.dataset.faded = "";
  }

  /** The reader has not begun to use what stands there then. */
  replace(results: readonly Ranked[]): void {
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren();
    this.#last = undefined;
    this.#begun = false;
    delete this.#list.dataset.faded;
    this.append(results);
    if (focused) this.#heir.focus({ preventScroll: true });
  }

  append(results: readonly Ranked[]): void {
    for (const ranked of results) {
      const item = resultItem(ranked.result);
      if (!item) continue;
      const passage = passageBetween(this.#last, ranked);
      if (passage !== undefined) item.prepend(divider(passage));
      this.#last = ranked;
      this.#list.append(item);
    }
  }

  focusItem(index: number): void {
    this.#list.children[index]?.querySelector("a")?.focus();
  }
}

/** What to say where exact results give way to others; results that came late can lead back. */
function passageBetween(before: Ranked | undefined, next: Ranked): string | undefined {
  if ((before?.otherAccents ?? false) === next.otherAccents) return undefined;
  return next.otherAccents ? "Khác dấu với từ bạn gõ" : "Đúng dấu với từ bạn gõ";
}

/** Part of the item that it precedes: a list holds nothing but items. */
function divider(text: string): HTMLElement {
  const line = document.createElement("p");
  line.className = "result-divider";
  line.textContent = text;
  return line;
}
