/** The list that drops down from a search box: rows to choose from, one of them active. */
import type { Piece } from "../search/finder.ts";
import { writePieces } from "../search/write-pieces.ts";

export interface Row {
  readonly pieces: readonly Piece[];
  /** In small letters after the text. */
  readonly note?: string | undefined;
  /** Also its class. */
  readonly kind: "headline" | "name" | "search";
  choose(): void;
}

export class SuggestionList {
  readonly element = document.createElement("ul");
  #rows: readonly Row[] = [];
  #active = -1;

  /** @param id unique on the page; the rows' ids begin with it */
  constructor(id: string) {
    this.element.id = id;
    this.element.className = "suggestions";
    this.element.hidden = true;
    this.element.setAttribute("role", "listbox");
    this.element.setAttribute("aria-label", "Gợi ý");
    // The box keeps the focus while a row is pressed; a finger that scrolls the list presses none.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("click", ({ target }) => {
      const option = target instanceof Element && target.closest("[role=option]");
      if (option) this.#rows[[...this.element.children].indexOf(option)]?.choose();
    });
  }

  get open(): boolean {
    return !this.element.hidden;
  }

  get active(): Row | undefined {
    return this.#rows[this.#active];
  }

  get activeId(): string | undefined {
    return this.element.children[this.#active]?.id;
  }

  /** Without rows it closes. */
  show(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#active = -1;
    this.element.replaceChildren(...rows.map((row, index) => optionOf(row, `${this.element.id}-${index}`)));
    this.element.hidden = rows.length === 0;
    this.element.scrollTop = 0;
  }

  /** Makes the next row active, or the one before; beyond the ends it comes back to none. */
  move(step: 1 | -1): void {
    const places = this.#rows.length + 1;
    this.activate(((this.#active + 1 + step + places) % places) - 1);
  }

  /** @param index of a row, or -1 for none */
  activate(index: number): void {
    this.#active = index;
    [...this.element.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === index));
    });
    this.element.children[index]?.scrollIntoView({ block: "nearest" });
  }
}

function optionOf({ pieces, note, kind }: Row, id: string): HTMLLIElement {
  const option = document.createElement("li");
  option.id = id;
  option.className = `suggestion suggestion-${kind}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const text = document.createElement("span");
  text.className = "suggestion-text";
  writePieces(text, pieces);
  option.append(text);
  if (note !== undefined) {
    const small = document.createElement("span");
    small.className = "suggestion-note";
    small.textContent = note;
    option.append(" ", small);
  }
  return option;
}
