/** The steps of a load, shown one after another. */
import { noProgress, type Progress, type StageName } from "../build/progress.ts";
import { openThreads } from "../build/threads.ts";
import type { Parse } from "../content/load-newsroom.ts";

export class LoadStages {
  readonly #progress: Progress;
  #shown = noProgress.begin("read");

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  begin(stage: StageName, total?: number): void {
    this.#shown.end();
    this.#shown = this.#progress.begin(stage, total);
  }

  end(): void {
    this.#shown.end();
  }

  /** Counts the articles as they are parsed. */
  readonly parseInThreads: Parse = async (batches) => {
    const threads = openThreads();
    try {
      return await threads.parse(batches, (files) => this.#shown.advance(files));
    } finally {
      await threads.close();
    }
  };
}
