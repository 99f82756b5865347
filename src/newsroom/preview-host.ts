/** The server's hold on the process that makes its pages: starts it, asks it, and outlives its crashes. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Answer } from "../build/on-request/answer.ts";
import type { StageName } from "../build/progress.ts";
import { PROJECT } from "../program.ts";
import type { Asked, PreviewFault, PreviewOutcome, Told } from "./preview-messages.ts";

export interface HostOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  readonly onBegin?: (stage: StageName, total: number | undefined) => void;
  readonly onAdvance?: (by: number) => void;
  readonly onSay?: (text: string) => void;
}

interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
  /** Ends of what it wrote on its error output: told where it dies. */
  lastWords: string;
}

/** How long a process may take to write down what it knows. */
const PATIENCE_MS = 5000;
const MOST_WORDS = 4000;
/** They may still be under way when it has ended. */
const LAST_WORDS_MS = 100;
/** A large paper's lists are short-lived and many: a larger nursery spares the collector most of its work. */
const ENGINE_OPTIONS = ["--max-semi-space-size=32"];

export class PreviewHost {
  readonly #options: HostOptions;
  #running: Running | undefined;
  #loading: ((outcome: PreviewOutcome) => void) | undefined;
  readonly #asking = new Map<number, (answer: Answer | PreviewFault) => void>();
  #asked = 0;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /**
   * One at a time; starts the process where there is none.
   * @param touched months whose folders changed; left out, anything may have
   */
  load(touched?: ReadonlySet<string>): Promise<PreviewOutcome> {
    return new Promise((resolve) => {
      this.#loading = resolve;
      this.#running ??= this.#start();
      this.#send(this.#running, { kind: "load", touched });
    });
  }

  /** @param target as a browser asks for it: `/2023/06/?q=1` */
  ask(target: string): Promise<Answer | PreviewFault> {
    const running = this.#running;
    if (!running) return Promise.resolve(DEAD);
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#asking.set(id, resolve);
      this.#send(running, { kind: "file", id, target });
    });
  }

  /** The next load starts a process anew: from the sources as they are then. */
  async end(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    this.#settle(DEAD);
    if (running.process.connected) running.process.disconnect();
    const timer = setTimeout(() => running.process.kill("SIGKILL"), PATIENCE_MS);
    await running.ended;
    clearTimeout(timer);
  }

  #start(): Running {
    const child = fork(path.join(PROJECT, "src/newsroom/preview-main.js"), [this.#options.root], {
      execArgv: ENGINE_OPTIONS,
      serialization: "advanced",
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    const running: Running = { process: child, ended: once(child, "exit").catch(() => {}), lastWords: "" };
    child.stderr?.on("data", (chunk: Buffer) => {
      process.stderr.write(chunk);
      running.lastWords = `${running.lastWords}${chunk}`.slice(-MOST_WORDS);
    });
    child.on("message", (told: Told) => {
      if (running === this.#running) this.#hear(told);
    });
    const bury = async () => {
      await delay(LAST_WORDS_MS);
      if (running !== this.#running) return;
      this.#running = undefined;
      this.#settle({ kind: "fault", text: `${DEAD.text}\n\n${running.lastWords}`.trim() });
    };
    child.once("exit", bury);
    // Where it has begun, the error is a message that it can no longer take, and its end is told, too.
    child.on("error", () => child.pid ?? bury());
    return running;
  }

  #send({ process: child }: Running, asked: Asked): void {
    if (child.connected) child.send(asked, () => {});
  }

  #hear(told: Told): void {
    const { onBegin, onAdvance, onSay } = this.#options;
    if (told.kind === "begin") onBegin?.(told.stage, told.total);
    else if (told.kind === "advance") onAdvance?.(told.by);
    else if (told.kind === "say") onSay?.(told.text);
    else if (told.kind === "outcome") this.#loading?.(told.outcome);
    else {
      this.#asking.get(told.id)?.(told.answer);
      this.#asking.delete(told.id);
    }
  }

  /** Whoever still waits gets this. */
  #settle(fault: PreviewFault): void {
    this.#loading?.(fault);
    this.#loading = undefined;
    for (const resolve of this.#asking.values()) resolve(fault);
    this.#asking.clear();
  }
}

const DEAD: PreviewFault = { kind: "fault", text: "Tiến trình dựng trang dừng đột ngột." };
