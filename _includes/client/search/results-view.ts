/** The region of results: what was found, ten at a time, and a line that says so aloud. */
import type { Hit } from "./engine.ts";
import { resultItem } from "./result-item.ts";

const STEP = 10;

export class ResultsView {
  readonly #status: Element;
  readonly #list: Element;
  readonly #more: HTMLButtonElement;
  #hits: readonly Hit[] = [];
  #shown = 0;

  constructor(region: ParentNode) {
    this.#status = part(region, "[data-search-status]");
    this.#list = part(region, "[data-search-list]");
    this.#more = part<HTMLButtonElement>(region, "[data-search-more]");
    this.#more.addEventListener("click", () => void this.#showMore());
  }

  /** Replaces the results by a message. */
  say(message: string): void {
    this.#replace([]);
    this.#status.textContent = message;
  }

  /** A message that leaves the results of before where they are. */
  announce(message: string): void {
    this.#status.textContent = message;
  }

  /** @param current whether the reader still waits for these hits, asked once the first ones are there */
  async show(hits: readonly Hit[], message: string, current: () => boolean): Promise<void> {
    const items = await itemsOf(hits.slice(0, STEP));
    if (!current()) return;
    this.#replace(items);
    this.#hits = hits;
    this.#shown = STEP;
    this.#more.hidden = hits.length <= STEP;
    this.#status.textContent = message;
  }

  async #showMore(): Promise<void> {
    const hits = this.#hits;
    this.#more.disabled = true;
    try {
      const items = await itemsOf(hits.slice(this.#shown, this.#shown + STEP));
      if (hits !== this.#hits) return;
      this.#list.append(...items);
      this.#shown += STEP;
      this.#more.hidden = hits.length <= this.#shown;
      items[0]?.querySelector("a")?.focus();
    } catch {
      this.announce("Chưa tải thêm được kết quả. Bạn kiểm tra kết nối mạng rồi bấm lại.");
    } finally {
      this.#more.disabled = false;
    }
  }

  #replace(items: readonly Element[]): void {
    this.#list.replaceChildren(...items);
    this.#hits = [];
    this.#shown = 0;
    this.#more.hidden = true;
  }
}

async function itemsOf(hits: readonly Hit[]): Promise<Element[]> {
  const found = await Promise.all(hits.map((hit) => hit.data()));
  return found.flatMap((each) => resultItem(each) ?? []);
}

function part<Kind extends Element>(region: ParentNode, selector: string): Kind {
  const found = region.querySelector<Kind>(selector);
  if (!found) throw new Error(`search page: ${selector} is missing`);
  return found;
}
