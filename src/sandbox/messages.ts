/** What an enclosed process and its keeper tell each other: each line leads to a helper, and has a number. */
import { HELPER_NAMES, type HelperName } from "./helper-kinds.ts";

/** The keeper's own line: it answers tasks itself. */
export const KEEPER = 0;

export type ToldKeeper =
  | { readonly line: number; readonly open: HelperName }
  | { readonly line: number; readonly said: object }
  | { readonly line: number; readonly close: true };

export type ToldEnclosed =
  | { readonly line: number; readonly said: object }
  | { readonly line: number; readonly ended: string };

/** What a keeper does itself, for one command only. */
export interface ServiceTask {
  readonly service: string;
  readonly task: unknown;
}

/** It comes from where content is read: undefined for whatever is none. (By hand: a schema library takes long to load.) */
export function readTold(message: unknown): ToldKeeper | undefined {
  if (!isObject(message) || !("line" in message)) return undefined;
  const { line } = message;
  if (typeof line !== "number" || !Number.isSafeInteger(line) || line < 0) return undefined;
  if ("open" in message) {
    const open = HELPER_NAMES.find((name) => name === message.open);
    return open && { line, open };
  }
  if ("said" in message && isObject(message.said)) return { line, said: message.said };
  return "close" in message ? { line, close: true } : undefined;
}

export function readAsked(said: object): { readonly id: number; readonly task: ServiceTask } | undefined {
  if (!("id" in said && "task" in said && isObject(said.task))) return undefined;
  const { id, task } = said;
  if (typeof id !== "number" || !("service" in task) || typeof task.service !== "string") return undefined;
  return { id, task: { service: task.service, task: "task" in task ? task.task : undefined } };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
