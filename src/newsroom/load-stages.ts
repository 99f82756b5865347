/** The steps of a load, shown one after another. */
import { noProgress, type Progress, type StageName } from "../build/progress.ts";
import { openThreads, WORTH_THREADS } from "../build/threads.ts";
import type { Parse } from "../content/load-newsroom.ts";
import { parseHere } from "../content/parse-batch.ts";

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

  /** Many articles are parsed in threads. */
  readonly parserFor = (count: number): Parse => (count >= WORTH_THREADS ? this.#parseInThreads : parseHere);

  /** Counts the articles as they are parsed. */
  readonly #parseInThreads: Parse = async (batches) => {
    const threads = openThreads();
    try {
      return await threads.parse(batches, (files) => this.#shown.advance(files));
    } finally {
      threads.close();
    }
  };
}
