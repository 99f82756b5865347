/** Gets somebody to help: forked by this process where it may, else by the keeper outside. */
import { fork } from "node:child_process";
import { processEntry } from "../program.ts";
import { Helper } from "./helper.ts";
import { HELPER_KINDS, type HelperName } from "./helper-kinds.ts";
import { isEnclosed, lineOutside } from "./outside.ts";

/** Most of what is made lives for one article only: a larger nursery spares the collector most of its work. */
const ENGINE_OPTIONS = ["--max-semi-space-size=32"];

/** Whoever opens it closes it. */
export function openHelper<Task>(name: HelperName): Helper<Task> {
  return new Helper(isEnclosed ? lineOutside(name) : forkHelper(name), name);
}

/** For one task alone. */
export async function askHelper<Task, Result>(name: HelperName, task: Task): Promise<Result> {
  const helper = openHelper<Task>(name);
  try {
    return await helper.run<Result>(task);
  } finally {
    helper.close();
  }
}

/** @param more what the process may do, and what it is told of the environment */
export function forkHelper(
  name: HelperName,
  more: { readonly flags: readonly string[]; readonly env: NodeJS.ProcessEnv } = {
    flags: [],
    env: process.env,
  },
) {
  const { file, execArgv } = processEntry(HELPER_KINDS[name].entry);
  return fork(file, {
    execArgv: [...ENGINE_OPTIONS, ...execArgv, ...more.flags],
    env: more.env,
    serialization: "advanced",
  });
}
