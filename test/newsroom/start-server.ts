/** `npm start` as a process of its own, and what an editor does with it. */
import { type ChildProcess, spawn } from "node:child_process";

/** Less than a test has. */
const PATIENCE_MS = 40_000;

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export interface StartedServer {
  readonly process: ChildProcess;
  /** All that it has written in the terminal. */
  told(): string;
  /** Resolves when it says that it is ready; gives `http://localhost:1234`. */
  readonly origin: string;
  /** @param accept by default what a browser asks for that opens a page */
  get(address: string, accept?: string): Promise<Page>;
  /** Asks until there is an answer. */
  until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer>;
  /** Asks for a page until it reads like this. */
  see(address: string, wanted: RegExp): Promise<string>;
}

/**
 * @param root the newsroom's folder
 * @param project where the program stands
 */
export async function startServer(root: string, project: string): Promise<StartedServer> {
  let told = "";
  const process_ = spawn(process.execPath, ["src/main.js", "start", "--root", root, "--port", "0"], {
    cwd: project,
    env: { ...process.env, NO_COLOR: "1" },
  });
  for (const stream of [process_.stdout, process_.stderr]) {
    stream.on("data", (chunk) => {
      told += chunk;
    });
  }

  async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() > end || process_.exitCode !== null)
        throw new Error(`waited in vain; it told:\n${told}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const origin = await until(async () => /Xem thử tại (http:\/\/localhost:\d+)/.exec(told)?.[1]);

  async function get(address: string, accept = "text/html"): Promise<Page> {
    const response = await fetch(`${origin}${address}`, { headers: { accept } });
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, text: await response.text() };
  }

  return {
    process: process_,
    told: () => told,
    origin,
    get,
    until,
    see: (address, wanted) =>
      until(async () => {
        const { text } = await get(address);
        return wanted.test(text) ? text : undefined;
      }),
  };
}
