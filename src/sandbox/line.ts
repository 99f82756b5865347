/** A line to another process, whether it was forked here or by the keeper: tasks go out, answers come back. */
import type { EventEmitter } from "node:events";

/** A child process is one. It emits `message` and `exit`. */
export interface Line extends EventEmitter {
  send(message: object): unknown;
  /** Nothing more will be asked. */
  disconnect(): void;
}

export interface Asked<Task> {
  readonly id: number;
  readonly task: Task;
}

export type Answered<Result> =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly fault: Fault };

/** What is left of an error on its way between processes. */
export interface Fault {
  readonly message: string;
  readonly stack: string | undefined;
  /** As of the system's errors: `ENOSPC`. */
  readonly code: string | undefined;
}

export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { message: String(thrown), stack: undefined, code: undefined };
  const { message, stack } = thrown;
  return { message, stack, code: "code" in thrown ? String(thrown.code) : undefined };
}

export function errorOf({ message, stack, code }: Fault): Error {
  const fault = new Error(message);
  if (stack !== undefined) fault.stack = stack;
  return code === undefined ? fault : Object.assign(fault, { code });
}
