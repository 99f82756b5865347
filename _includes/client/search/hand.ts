/** One search worker: tasks go in, answers come out, and it can be sent away in the midst of one. */
import type { Answers, FromWorker, Start, Task, ToWorker } from "./worker-protocol.ts";

/** As far as a `Worker` is used. */
export type WorkerLike = EventTarget & {
  postMessage(message: ToWorker): void;
  terminate(): void;
};

export class Hand {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  #next = 0;
  #gone = false;

  constructor(worker: WorkerLike, start: Start) {
    this.#worker = worker;
    worker.addEventListener("message", (event) => {
      if (!(event instanceof MessageEvent)) return;
      const data: FromWorker = event.data;
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("fault" in data) waiting?.reject(new Error(data.fault));
      else waiting?.resolve(data.value);
    });
    worker.addEventListener("error", () => this.dismiss());
    worker.postMessage({ start });
  }

  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** @throws what went wrong in the worker, or that it was sent away */
  do<Kind extends Task["kind"]>(task: Extract<Task, { kind: Kind }>): Promise<Answers[Kind]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#gone) {
        reject(new Error("the worker is gone"));
        return;
      }
      this.#waiting.set(id, { resolve: (value) => resolve(value as Answers[Kind]), reject });
      this.#worker.postMessage({ id, task });
    });
  }

  /** Ends it at once, memory and all; what it was doing fails. */
  dismiss(): void {
    this.#gone = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error("the worker was sent away"));
    this.#waiting.clear();
  }
}
