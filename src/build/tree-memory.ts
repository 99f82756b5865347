/** What a process and its descendants hold in memory, from Linux's /proc. */
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

/** Often enough to catch a child at its largest: what passes between is lost for the sum, though not for one process. */
const SAMPLE_MILLISECONDS = 200;

export interface MemoryWatch {
  /** The most that was held so far, in megabytes; without /proc that of this process alone. */
  stop(): number;
}

/** Watches this process with its children; keeps no process alive. */
export function watchMemory(milliseconds = SAMPLE_MILLISECONDS): MemoryWatch {
  let peak = 0;
  const sample = () => {
    const memory = treeMemory(process.pid);
    if (memory) peak = Math.max(peak, memory.resident, memory.highest);
    return memory !== undefined;
  };
  const timer = sample() ? setInterval(sample, milliseconds).unref() : undefined;
  return {
    stop() {
      if (timer) {
        clearInterval(timer);
        sample();
      }
      return (peak || process.resourceUsage().maxRSS) / 1024;
    },
  };
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
