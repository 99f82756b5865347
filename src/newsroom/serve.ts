/** `npm start`: builds, serves, watches; what is wrong is shown in the page and the terminal, and the server lives on. */
import { fork } from "node:child_process";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { buildSummary } from "../build/build-summary.ts";
import type { PreviewOutcome } from "./preview-build.ts";
import { printProblems } from "./print-problems.ts";
import { renderProblemPage } from "./problem-page.ts";

export interface ServeOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  readonly port: number;
}

const PROGRAM = fileURLToPath(new URL("../../", import.meta.url));
const QUIET_MS = 120;

/** Resolves when the server is asked to stop. */
export async function serve({ root, port }: ServeOptions): Promise<void> {
  const site = path.join(root, ".cache/xem-thu");
  const folders = [
    path.join(root, "articles"),
    path.join(root, "_data"),
    path.join(PROGRAM, "_includes"),
    path.join(PROGRAM, "src"),
  ];
  const watcher = watch(folders, { ignoreInitial: true });
  // Before the first build: what is saved while it runs is built, too.
  await once(watcher, "ready");
  let savedEarly = false;
  watcher.once("all", () => {
    savedEarly = true;
  });
  let outcome = await buildPreview(root, site);
  const server = EleventyDevServer.getServer("toa-soan", site, {
    logger: { info: quiet, log: quiet, error: quiet },
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const asksForPage = (request.headers.accept ?? "").includes("text/html");
        if (outcome.kind === "built" || !asksForPage) {
          try {
            return next();
          } catch {
            // An address that is none (`/%E0`), or leads out of the site: the server throws.
            response.writeHead(400);
            response.end();
            return;
          }
        }
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.end(renderProblemPage(outcome));
      },
    ],
  });
  const listening = server.getPort();
  server.serve(port);
  tell(outcome);
  console.log(`Xem thử tại http://localhost:${await listening}/ (Ctrl+C để dừng)`);

  const rebuild = oneAtATime(async () => {
    outcome = await buildPreview(root, site);
    tell(outcome);
    server.reload();
  });
  watcher.on("all", rebuild);
  if (savedEarly) rebuild();
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await Promise.all([watcher.close(), server.close()]);
}

/** In a process of its own: an edited component is then a fresh module, and a crash is only the build's. */
function buildPreview(root: string, site: string): Promise<PreviewOutcome> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("./preview-build.ts", import.meta.url)), [root, site]);
    let outcome: PreviewOutcome = { kind: "fault", text: "Tiến trình dựng trang dừng đột ngột." };
    child.on("message", (message: PreviewOutcome) => {
      outcome = message;
    });
    child.on("exit", () => resolve(outcome));
  });
}

function tell(outcome: PreviewOutcome): void {
  if (outcome.kind === "built") console.log(buildSummary(outcome.report, "bản xem thử"));
  else if (outcome.kind === "problems") printProblems(outcome.problems, "text");
  else console.error(outcome.text);
}

/** Runs the task a moment after the last call; calls during a run lead to one more. */
function oneAtATime(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await task();
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  };
}

function quiet(): void {}
