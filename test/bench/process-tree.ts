/** What a process and its descendants use just now, from Linux's /proc. */
import { readdirSync, readFileSync } from "node:fs";

export interface TreeMemory {
  /** Resident memory of the whole tree now; pages that processes share are counted in each. */
  readonly resident: number;
  /** The most that any one process of the tree has held so far. */
  readonly highest: number;
}

/** Kilobytes, or undefined where there is no /proc or the process is gone. */
export function treeMemory(pid: number): TreeMemory | undefined {
  let resident = 0;
  let highest = 0;
  const waiting = [pid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const status = read(`/proc/${next}/status`);
    resident += kilobytes(status, "VmRSS");
    highest = Math.max(highest, kilobytes(status, "VmHWM"));
    waiting.push(...childrenOf(next));
  }
  return highest > 0 ? { resident, highest } : undefined;
}

/** Resident memory of all that a process has started, without its own, in kilobytes; 0 where there is no /proc. */
export function childMemory(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + (treeMemory(child)?.resident ?? 0), 0);
}

/** A child hangs on the thread that started it. */
function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`).match(/\d+/g) ?? []).map(Number),
  );
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);
}

/** Empty where the file is gone: processes end while they are looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
