/** Runs a program on a hostile newsroom within limits, and looks at what it has done. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { RAN_FILE, SECRET } from "../../test/security/hostile/canary.ts";
import type { StockResult } from "../../test/security/hostile/stock-result.ts";

const MEGABYTES = 512;
/** Times as long may it take on the clock. */
const MOST_WAITING = 12;
/** Of what it says and of one file of its own: more is not looked at. */
const MOST_TEXT = 20_000_000;

export interface Program {
  /** For Node, after its own options. */
  readonly args: readonly string[];
  /** Where it runs. */
  readonly folder: string;
  /** Where it publishes; below `home`. */
  readonly output: string;
  /** Holds all that belongs to this run: what appears there outside of output and `own` was not to be written. */
  readonly home: string;
  /** Files and folders of its own, from `home`. */
  readonly own: readonly string[];
  /** That it may take of the processor. */
  readonly seconds: number;
  readonly mayTellTime?: true;
  /** The exit code by which it says that something in the content is wrong. */
  readonly refusal?: number;
}

export async function watchProgram(program: Program): Promise<StockResult> {
  const { folder, output, home, own } = program;
  const before = new Set(filesIn(home));
  const { end, seconds, said } = await run(program);
  const published = filesIn(output);
  const mayWrite = [...own, path.relative(home, output)];
  const outside = filesIn(home).filter(
    (file) => !before.has(file) && !mayWrite.some((its) => file === its || file.startsWith(`${its}/`)),
  );
  const read = (file: string) => {
    const target = path.join(output, file);
    // (A link that leads nowhere may have been published.)
    const facts = statSync(target, { throwIfNoEntry: false });
    return facts?.isFile() && facts.size < MOST_TEXT ? readFileSync(target, "utf8") : "";
  };
  return {
    end,
    seconds,
    said,
    ran: existsSync(path.join(folder, RAN_FILE)) || outside.some((file) => file.endsWith(RAN_FILE)),
    outside: outside.filter((file) => !file.endsWith(RAN_FILE)),
    published,
    read,
    publishes: (text) => published.some((file) => read(file).includes(text)),
  };
}

/** Says at the end how much of the processor it took: how long that is on the clock depends on who else works there. */
const TELL_TIME = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error("processor: " + (user + system) / 1e6 + " s"); });',
)}`;

type Ended = Pick<StockResult, "end" | "seconds" | "said">;

function run({ args, folder, seconds, refusal, mayTellTime }: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const node = [process.execPath, `--max-old-space-size=${MEGABYTES}`];
    const told = mayTellTime ? ["--import", TELL_TIME] : [];
    const child = spawn("sh", ["-c", `ulimit -t ${seconds}; exec "$@"`, "sh", ...node, ...told, ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", DEPLOY_TOKEN: SECRET },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      if (said.length < MOST_TEXT) said += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    // Who waits for ever takes nothing of the processor.
    const clock = setTimeout(() => child.kill("SIGKILL"), seconds * MOST_WAITING * 1000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(clock);
      const taken = Number(/^processor: ([\d.]+) s$/m.exec(said)?.[1] ?? 0);
      const isLate = signal === "SIGXCPU" || signal === "SIGKILL";
      resolve({
        end: isLate ? "timeout" : endOf(code, said, refusal),
        seconds: isLate ? seconds : taken,
        said,
      });
    });
  });
}

function endOf(code: number | null, said: string, refusal: number | undefined): StockResult["end"] {
  if (code === 0) return "done";
  if (/heap out of memory|heap limit/.test(said)) return "killed";
  return code === refusal ? "refused" : "failed";
}

/** From the folder, sorted; links are not followed. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const found: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.name === "node_modules") continue;
      if (entry.isDirectory()) walk(name);
      else found.push(name);
    }
  };
  walk("");
  return found.sort();
}
