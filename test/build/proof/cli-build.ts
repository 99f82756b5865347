/** The build as an editor starts it: the command line, in a process group of its own, so that its helpers can die with it. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isoOf, type Newspaper } from "./model.ts";

export interface CliBuild {
  /** When it has ended, by itself or killed, and with it all that it had started. */
  readonly ended: Promise<Ended>;
  /** SIGKILL to the whole group. */
  kill(): void;
  /** Calls back once something in its output, normal or of errors, is like this. */
  whenItSays(words: string, then: () => void): void;
}

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

export type BuildSwitches = Pick<Newspaper, "now" | "preview" | "search">;

/** The words after `build` for a newsroom, an output, and the paper's clock and switches. */
export function buildArguments(root: string, output: string, switches: BuildSwitches): string[] {
  const { now, preview, search } = switches;
  return [
    ...["--root", root, "--out", output, "--now", isoOf(now)],
    ...(preview ? ["--preview"] : []),
    ...(search ? [] : ["--no-search"]),
  ];
}

export function startBuild(args: readonly string[], env: NodeJS.ProcessEnv = {}): CliBuild {
  const began = performance.now();
  const command = ["--import", "tsx", path.join(PROJECT, "src/cli.ts"), "build", ...args];
  const child = spawn(process.execPath, command, {
    cwd: PROJECT,
    env: { ...process.env, NO_COLOR: "1", ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let over = false;
  const waiting: { words: string; then: () => void }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      for (const each of waiting.filter(({ words }) => output.includes(words))) {
        waiting.splice(waiting.indexOf(each), 1);
        each.then();
      }
    });
  }
  return {
    ended: new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        over = true;
        resolve({ code, output, milliseconds: performance.now() - began });
      });
    }),
    kill() {
      if (over || child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It was faster.
      }
    },
    whenItSays: (words, then) => waiting.push({ words, then }),
  };
}
