/** How far a load of the preview is, for the terminal and for whoever opens a page meanwhile. */
import { openProgress, type Progress, type ProgressStream, type StageName } from "../build/progress.ts";

export interface LoadStage {
  readonly name: StageName;
  readonly done: number;
  readonly total: number | undefined;
}

export class LoadProgress {
  readonly #progress: Progress;
  #shown: ReturnType<Progress["begin"]> | undefined;
  #stage: LoadStage | undefined;

  constructor(stream: ProgressStream) {
    this.#progress = openProgress(stream);
  }

  get stage(): LoadStage | undefined {
    return this.#stage;
  }

  begin(name: StageName, total: number | undefined): void {
    this.#shown?.end();
    this.#shown = this.#progress.begin(name, total);
    this.#stage = { name, done: 0, total };
  }

  advance(by: number): void {
    this.#shown?.advance(by);
    if (this.#stage) this.#stage = { ...this.#stage, done: this.#stage.done + by };
  }

  close(): void {
    this.#shown?.end();
    this.#progress.close();
  }
}
