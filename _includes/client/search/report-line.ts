/** The line above the results: what the search has come to, and a button that stops it, lets it go on or tries again. */
import type { Progress } from "./finder.ts";
import { hideButton } from "./hide-button.ts";
import { partOf } from "./part-of.ts";
import { progressText } from "./status-text.ts";

/** One button, so that the focus stays where it is while its meaning changes. */
export type Move = "stop" | "goOn" | "retry";

const LABELS: Readonly<Record<Move, string>> = { stop: "Dừng", goOn: "Tìm tiếp", retry: "Thử lại" };

const SEARCHING = "Đang tìm…";

export class ReportLine {
  readonly #region: HTMLElement;
  readonly #status: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #button: HTMLButtonElement;
  #move: Move = "stop";

  constructor(region: HTMLElement, onMove: (move: Move) => void) {
    this.#region = region;
    this.#status = partOf(region, "status");
    this.#progress = partOf(region, "progress");
    this.#bar = partOf(region, "bar");
    this.#button = partOf(region, "move");
    this.#button.addEventListener("click", () => onMove(this.#move));
  }

  /** Read out once; what comes after on the way is only shown. */
  start(): void {
    this.#say(SEARCHING);
    this.#progress.textContent = SEARCHING;
    this.#bar.removeAttribute("value");
    this.#run(true);
  }

  update(progress: Progress): void {
    this.#say(SEARCHING);
    this.#progress.textContent = progressText(progress) || SEARCHING;
    if (progress.parts > 0) this.#bar.value = progress.readParts / progress.parts;
    this.#run(true);
    this.#offer("stop");
  }

  /** @param move what the reader can do about it */
  finish(message: string, move?: Move): void {
    this.#run(false);
    this.#say(message);
    if (move !== undefined) this.#offer(move);
    else hideButton(this.#button, this.#region);
  }

  #run(running: boolean): void {
    this.#progress.hidden = !running;
    this.#bar.hidden = !running;
  }

  #say(message: string): void {
    // Some readers of the screen read it again when it is set again.
    if (this.#status.textContent !== message) this.#status.textContent = message;
  }

  #offer(move: Move): void {
    this.#move = move;
    this.#button.textContent = LABELS[move];
    this.#button.hidden = false;
  }
}
