/** A process that builds when told to, with nothing in its memory but what its own earlier builds left there. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Order, Outcome } from "./builder-process.ts";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
const SCRIPT = fileURLToPath(new URL("./builder-process.ts", import.meta.url));

export class Builder {
  #child: ChildProcess | undefined;
  #built = 0;
  readonly #most: number;

  /** @param most builds that one process makes before another takes its place */
  constructor(most: number) {
    this.#most = most;
  }

  async build(order: Order): Promise<Outcome> {
    if (this.#built >= this.#most) this.close();
    this.#child ??= this.#start();
    this.#built++;
    const child = this.#child;
    return new Promise((resolve) => {
      const ended = (code: number | null) =>
        resolve({ kind: "fault", text: `the builder ended early (${code})` });
      child.once("exit", ended);
      child.once("message", (outcome: Outcome) => {
        child.off("exit", ended);
        resolve(outcome);
      });
      child.send(order, (fault) => {
        if (fault) resolve({ kind: "fault", text: fault.message });
      });
    });
  }

  #start(): ChildProcess {
    const child = fork(SCRIPT, { execArgv: ["--import", "tsx"], cwd: PROJECT });
    child.once("exit", () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }

  close(): void {
    if (this.#child?.connected) this.#child.disconnect();
    this.#child = undefined;
    this.#built = 0;
  }
}
