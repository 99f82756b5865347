/**
 * A search box with suggestions, as the ARIA practices want an editable box with a listbox; its role stays searchbox, which
 * knows no `aria-expanded`, so a status line tells how many there are.
 */
import { rowsFor } from "./rows-for.ts";
import { type Row, SuggestionList } from "./suggestion-list.ts";
import type { Suggestions } from "./suggestions.ts";

type KeyAction = (event: KeyboardEvent) => void;

export class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #data: Suggestions;
  readonly #go: (address: string) => void;
  readonly #list: SuggestionList;
  readonly #status = document.createElement("p");

  /** @param go opens a page of this site */
  constructor(input: HTMLInputElement, data: Suggestions, go: (address: string) => void) {
    this.#input = input;
    this.#data = data;
    this.#go = go;
    this.#list = new SuggestionList(`${input.id}--goi-y`);
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    input.after(this.#list.element, this.#status);
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#list.element.id);
    input.addEventListener("input", () => this.suggest());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.close());
    input.form?.addEventListener("submit", () => this.close());
  }

  /** Opens the suggestions for what stands in the box. */
  suggest(): void {
    const rows = rowsFor(this.#data, this.#input.value, {
      go: (address) => {
        this.close();
        this.#go(address);
      },
      // Pressing the button, and not `requestSubmit`, which Safari has only since 16.
      search: () => this.#input.form?.querySelector<HTMLButtonElement>("button[type=submit]")?.click(),
    });
    // The last row searches and is none of the suggestions.
    this.#show(rows, rows.length > 1 ? `${rows.length - 1} gợi ý` : "");
  }

  close(): void {
    this.#show([], "");
  }

  #show(rows: readonly Row[], message: string): void {
    this.#list.show(rows);
    this.#status.textContent = message;
    this.#tellActive();
  }

  #press(event: KeyboardEvent): void {
    // Such a key belongs to the input method: Enter ends a syllable.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const action = this.#list.open ? this.#openKeys[event.key] : this.#closedKeys[event.key];
    action?.(event);
    this.#tellActive();
  }

  readonly #openKeys: Readonly<Record<string, KeyAction>> = {
    ArrowDown: (event) => this.#move(event, 1),
    ArrowUp: (event) => this.#move(event, -1),
    // These go back to the text, where the browser moves the caret.
    Home: () => this.#list.activate(-1),
    End: () => this.#list.activate(-1),
    ArrowLeft: () => this.#list.activate(-1),
    ArrowRight: () => this.#list.activate(-1),
    Enter: (event) => {
      const row = this.#list.active;
      if (!row) return;
      event.preventDefault();
      row.choose();
    },
    Escape: (event) => {
      // The first Escape closes; only the next one empties the box.
      event.preventDefault();
      this.close();
    },
  };

  readonly #closedKeys: Readonly<Record<string, KeyAction>> = {
    ArrowDown: (event) => this.#openAt(event, 1),
    ArrowUp: (event) => this.#openAt(event, -1),
  };

  #openAt(event: KeyboardEvent, step: 1 | -1): void {
    this.suggest();
    if (this.#list.open) this.#move(event, step);
  }

  #move(event: KeyboardEvent, step: 1 | -1): void {
    event.preventDefault();
    this.#list.move(step);
  }

  #tellActive(): void {
    const id = this.#list.activeId;
    if (id === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", id);
  }
}
