/** Stands in for a terminal and a clock: shows what would be on the screen, and refuses what would spoil it. */
import type { Clock } from "../../src/build/progress.ts";

/** Understands what a progress bar needs: carriage return, line feed, colours, erasing to the end of the line. */
const TOKENS = /\p{Cc}\[K|\p{Cc}\[\d+m|\p{Cc}|\P{Cc}/gu;

export class FakeTerminal {
  readonly isTTY: boolean;
  columns: number;
  readonly written: string[] = [];
  readonly rows: string[][] = [[]];
  #column = 0;

  constructor(columns: number, isTTY = true) {
    this.columns = columns;
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.written.push(text);
    for (const token of text.match(TOKENS) ?? []) this.#take(token);
  }

  #take(token: string): void {
    const row = this.rows.at(-1) ?? [];
    if (token === "\r") this.#column = 0;
    else if (token === "\x1b[K") row.length = Math.min(row.length, this.#column);
    else if (token === "\n") {
      this.rows.push([]);
      this.#column = 0;
    } else if (/^\p{Cc}/u.test(token)) {
      if (!/^.\[\d+m$/su.test(token)) throw new Error(`not understood: ${JSON.stringify(token)}`);
    } else {
      row[this.#column] = token;
      this.#column += 1;
      // In the last column a terminal is about to wrap.
      if (this.isTTY && this.#column >= this.columns) throw new Error(`too wide: ${row.join("")}`);
    }
  }

  /** Where the cursor is. */
  get column(): number {
    return this.#column;
  }

  get screen(): string {
    return this.rows.map((row) => row.join("")).join("\n");
  }
}

export class FakeClock implements Clock {
  #now = 0;
  readonly #calls = new Map<object, { every: number; next: number; call: () => void }>();

  now(): number {
    return this.#now;
  }

  every(milliseconds: number, call: () => void): () => void {
    const key = {};
    this.#calls.set(key, { every: milliseconds, next: this.#now + milliseconds, call });
    return () => this.#calls.delete(key);
  }

  /** How many still wait to be called. */
  get waiting(): number {
    return this.#calls.size;
  }

  /** Time passes, and whatever is due is called on the way. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#calls.values()].sort((a, b) => a.next - b.next)[0];
      if (!due || due.next > until) break;
      this.#now = due.next;
      due.next += due.every;
      due.call();
    }
    this.#now = until;
  }

  /** The loop is blocked: time passes, and nothing is called. */
  block(milliseconds: number): void {
    this.#now += milliseconds;
    for (const call of this.#calls.values()) call.next = Math.max(call.next, this.#now);
  }
}
