/** What stays outside: forks helpers for an enclosed process, carries what they say to each other, and does what only it may. */
import type { ChildProcess } from "node:child_process";
import type { HelperName } from "./helper-kinds.ts";
import { faultOf } from "./line.ts";
import { KEEPER, readAsked, readTold, type ToldEnclosed } from "./messages.ts";

/** A service judges its task by itself: it comes from where content is read. */
export type Services = Readonly<Record<string, (task: unknown) => Promise<unknown>>>;

/** More than any build has. */
const MOST_HELPERS = 64;

export class Keeper {
  readonly #enclosed: ChildProcess;
  readonly #fork: (name: HelperName) => ChildProcess;
  readonly #services: Services;
  readonly #helpers = new Map<number, ChildProcess>();

  constructor(enclosed: ChildProcess, fork: (name: HelperName) => ChildProcess, services: Services) {
    this.#enclosed = enclosed;
    this.#fork = fork;
    this.#services = services;
    enclosed.on("message", (told) => this.#hear(told));
    enclosed.once("exit", () => this.#close());
  }

  #hear(message: unknown): void {
    const told = readTold(message);
    if (!told) return;
    if ("open" in told) this.#open(told.line, told.open);
    else if ("close" in told) this.#letGo(told.line);
    else if (told.line === KEEPER) this.#serve(told.said);
    else this.#helpers.get(told.line)?.send(told.said, () => {});
  }

  #open(line: number, name: HelperName): void {
    if (line === KEEPER || this.#helpers.has(line)) return;
    if (this.#helpers.size >= MOST_HELPERS) {
      this.#tell({ line, ended: "too many helpers" });
      return;
    }
    const helper = this.#fork(name);
    this.#helpers.set(line, helper);
    helper.on("message", (said) => {
      if (typeof said === "object") this.#tell({ line, said });
    });
    const end = (why: unknown) => {
      this.#helpers.delete(line);
      this.#tell({ line, ended: String(why) });
    };
    helper.once("exit", (code, signal) => end(code ?? signal));
    helper.once("error", end);
  }

  async #serve(said: object): Promise<void> {
    const asked = readAsked(said);
    if (!asked) return;
    const { id, task } = asked;
    const answer = await this.#do(task.service, task.task).then(
      (result) => ({ id, result }),
      (thrown: unknown) => ({ id, fault: faultOf(thrown) }),
    );
    this.#tell({ line: KEEPER, said: answer });
  }

  async #do(name: string, task: unknown): Promise<unknown> {
    if (!Object.hasOwn(this.#services, name)) throw new Error(`no such service: ${name}`);
    return this.#services[name]?.(task);
  }

  #tell(told: ToldEnclosed): void {
    if (this.#enclosed.connected) this.#enclosed.send(told, () => {});
  }

  #letGo(line: number): void {
    const helper = this.#helpers.get(line);
    if (helper?.connected) helper.disconnect();
  }

  #close(): void {
    for (const line of this.#helpers.keys()) this.#letGo(line);
  }
}
