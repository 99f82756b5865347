/** Draws how far the build is in the last line of a terminal, again and again in place. */
import { type Colours, progressLine } from "./progress-line.ts";
import type { RunningStage } from "./running-stage.ts";

export interface Terminal {
  write(text: string): unknown;
  /** Unknown or 0 on some terminals. */
  readonly columns?: number | undefined;
}

/** Ten times a second at most. */
const REDRAW_MILLISECONDS = 100;
/** Where the terminal does not say. */
const USUAL_COLUMNS = 80;

export class ProgressBar {
  readonly milliseconds = REDRAW_MILLISECONDS;
  readonly #terminal: Terminal;
  readonly #colours: Colours;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #drawn = "";

  constructor(terminal: Terminal, colours: Colours) {
    this.#terminal = terminal;
    this.#colours = colours;
  }

  show(running: readonly RunningStage[], now: number): void {
    if (running.length === 0 || now - this.#drawnAt < REDRAW_MILLISECONDS) return;
    this.#drawnAt = now;
    const line = progressLine(running, now, this.#terminal.columns || USUAL_COLUMNS, this.#colours);
    if (line === this.#drawn) return;
    this.#drawn = line;
    this.#terminal.write(`\r${line}\x1b[K`);
  }

  /** The line stays until the next stage is drawn: nothing flickers. */
  ended(): void {}

  close(): void {
    if (this.#drawn !== "") this.#terminal.write("\r\x1b[K");
    this.#drawn = "";
  }
}
