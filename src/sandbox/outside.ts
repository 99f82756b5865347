/** An enclosed process's way out: lines to helpers that its keeper forks, and to the keeper itself. */
import { EventEmitter } from "node:events";
import { Helper } from "./helper.ts";
import type { HelperName } from "./helper-kinds.ts";
import type { Line } from "./line.ts";
import { KEEPER, type ServiceTask, type ToldEnclosed, type ToldKeeper } from "./messages.ts";
import { KEPT_BY } from "./own-environment.ts";

/** Whether a keeper has started this process, and Node refuses it what it does not need. */
export const isEnclosed = process.permission !== undefined && process.env[KEPT_BY] !== undefined;

class LineOutside extends EventEmitter implements Line {
  readonly #number: number;

  constructor(number: number) {
    super();
    this.#number = number;
    if (lines.size === 0) process.on("message", hear);
    lines.set(number, this);
  }

  send(said: object): void {
    tell({ line: this.#number, said });
  }

  disconnect(): void {
    lines.delete(this.#number);
    tell({ line: this.#number, close: true });
  }
}

const lines = new Map<number, LineOutside>();
let opened = KEEPER;
let keeper: Helper<ServiceTask> | undefined;

/** @throws where the keeper offers no such service, or it failed */
export function askKeeper<Result>(service: string, task?: unknown): Promise<Result> {
  keeper ??= new Helper(new LineOutside(KEEPER), "keeper");
  return keeper.run({ service, task });
}

export function lineOutside(name: HelperName): Line {
  const number = ++opened;
  tell({ line: number, open: name });
  return new LineOutside(number);
}

/** Without its keeper what a process makes is of use to nobody, and whoever killed that wants an end. */
export function endWithKeeper(): void {
  process.once("disconnect", end);
}

/** Nothing more is asked: the process may end. */
export function leaveKeeper(): void {
  process.off("disconnect", end);
  if (process.connected) process.disconnect();
}

function hear(told: ToldEnclosed): void {
  const line = lines.get(told.line);
  if ("said" in told) line?.emit("message", told.said);
  else line?.emit("exit", told.ended);
}

function tell(told: ToldKeeper): void {
  process.send?.(told);
}

function end(): void {
  process.exit(1);
}
