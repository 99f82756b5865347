/** Somebody at the other end of a line who does one thing after another, or several at once. */
import type { Answered, Line } from "./line.ts";
import { errorOf } from "./line.ts";

export class Helper<Task> {
  readonly #line: Line;
  readonly #name: string;
  #asked = 0;

  constructor(line: Line, name: string) {
    this.#line = line;
    this.#name = name;
    line.setMaxListeners(0);
  }

  /** @throws what the task threw there, or where the helper has ended */
  run<Result>(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      const id = this.#asked++;
      const settle = () => {
        this.#line.off("message", hear).off("exit", end).off("error", end);
      };
      const hear = (answer: Answered<Result>) => {
        if (answer.id !== id) return;
        settle();
        if ("fault" in answer) reject(errorOf(answer.fault));
        else resolve(answer.result);
      };
      const end = (why: unknown) => {
        settle();
        reject(new Error(`${this.#name}: a helping process ended early (${why})`));
      };
      this.#line.on("message", hear).on("exit", end).on("error", end);
      this.#line.send({ id, task });
    });
  }

  close(): void {
    this.#line.disconnect();
  }
}
