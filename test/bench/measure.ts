/** Runs a program to its end and says what it cost, with all the processes that it started. */
import { spawn } from "node:child_process";
import { treeMemory } from "../../src/build/tree-memory.ts";

export interface Cost {
  readonly wallSeconds: number;
  /** User and system time. */
  readonly cpuSeconds: number;
  /** Of the whole process tree; undefined where the system has no /proc. */
  readonly peakMegabytes: number | undefined;
}

export interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Added to this process's own. */
  readonly environment?: Readonly<Record<string, string>>;
}

const SAMPLE_MILLISECONDS = 50;

/** Node gives no processor time of children, but every POSIX shell's `times` does, waited-for grandchildren included. */
const TIMED = '"$@" >&2; code=$?; times; exit $code';

/** @throws when the program ends with another code than 0; the message ends with what it said last */
export async function measure(program: Program): Promise<Cost> {
  const began = performance.now();
  const shell = spawn("/bin/sh", ["-c", TIMED, "sh", program.command, ...program.arguments], {
    cwd: program.folder,
    env: { ...process.env, ...program.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let times = "";
  let said = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => {
    times += text;
  });
  shell.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  let peak = 0;
  const sampler = setInterval(() => {
    const memory = shell.pid === undefined ? undefined : treeMemory(shell.pid);
    if (memory) peak = Math.max(peak, memory.resident, memory.highest);
  }, SAMPLE_MILLISECONDS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      shell.on("error", reject).on("close", resolve);
    });
    const wallSeconds = (performance.now() - began) / 1000;
    if (code !== 0) throw new Error(`${program.command} kết thúc với mã ${code}:\n${said}`);
    return {
      wallSeconds,
      cpuSeconds: childSeconds(times),
      peakMegabytes: peak > 0 ? peak / 1024 : undefined,
    };
  } finally {
    clearInterval(sampler);
  }
}

/** `times` prints a line for the shell and one for its children: `0m1.50s 0m0.25s`. */
function childSeconds(times: string): number {
  const ofChildren = times.trim().split("\n").at(-1) ?? "";
  return [...ofChildren.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(",", ".")),
    0,
  );
}

/** Column by column, the middle of several runs. */
export function medianCost(costs: readonly Cost[]): Cost {
  const peaks = costs.map((cost) => cost.peakMegabytes).filter((peak) => peak !== undefined);
  return {
    wallSeconds: median(costs.map((cost) => cost.wallSeconds)),
    cpuSeconds: median(costs.map((cost) => cost.cpuSeconds)),
    peakMegabytes: peaks.length > 0 ? median(peaks) : undefined,
  };
}

/** The middle number; of two middle ones their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN;
  return (low + high) / 2;
}
