/** Keeps the preview up to what is saved, answers requests from it, and says in the terminal how it stands. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { StageName } from "../build/progress.ts";
import { WORTH_THREADS } from "../build/threads.ts";
import { type Changes, joinChanges } from "./changes.ts";
import { gather } from "./gather.ts";
import { LoadProgress } from "./load-progress.ts";
import { PreviewHost } from "./preview-host.ts";
import type { PreviewOutcome, PreviewReady } from "./preview-messages.ts";
import { printProblems } from "./print-problems.ts";
import { renderProblemPage } from "./problem-page.ts";
import { respond, sendPage } from "./respond.ts";
import { renderWaitingPage } from "./waiting-page.ts";

export interface DeskOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  /** Where it will be read: `http://localhost:8080/`. */
  readonly address: () => string;
  /** The open pages are to load themselves again. */
  readonly reload: () => void;
  /** Somebody looks at an article: `2023/06/slug`. */
  readonly onArticle: (id: string) => void;
}

const QUIET_MS = 120;
/** How long a request for a page waits for what is being loaded, before it is told how far that is. */
const PATIENCE_MS = { first: 1000, again: 10_000 };
/** Until then a page that was opened listens for what is saved. */
const OPENING_MS = 3000;
const ARTICLE = /^\/(\d{4}\/\d{2}\/[a-z0-9-]+)\.html(\?|$)/;

const number = new Intl.NumberFormat("vi-VN");
const tenths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

interface Saved {
  readonly changes: Changes;
  readonly at: number;
}

export class PreviewDesk {
  readonly #options: DeskOptions;
  readonly #host: PreviewHost;
  readonly #saved = gather<Saved>(
    QUIET_MS,
    (a, b) => ({ changes: joinChanges(a.changes, b.changes), at: a.at }),
    (saved) => this.#load(saved),
  );
  #progress: LoadProgress | undefined;
  #outcome: PreviewOutcome | undefined;
  #closed = false;
  /** When a browser last opened a page. */
  #openedAt = Number.NEGATIVE_INFINITY;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#host = new PreviewHost({
      root: options.root,
      onBegin: (stage, total) => this.#begin(stage, total),
      onAdvance: (by) => this.#progress?.advance(by),
      onSay: (text) => console.log(text),
    });
  }

  /** Something was saved; pages are shown as they are with it from now on. */
  change(changes: Changes): void {
    this.#saved.add({ changes, at: performance.now() });
  }

  whenLoaded(): Promise<void> {
    return this.#saved.whenIdle();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asksForPage = (request.headers.accept ?? "").includes("text/html");
    const target = request.url ?? "/";
    const patience = this.#outcome ? PATIENCE_MS.again : PATIENCE_MS.first;
    const loaded = this.#saved.whenIdle();
    if (asksForPage) await Promise.race([loaded, delay(patience, undefined, { ref: false })]);
    else await loaded;
    if (request.headers["sec-fetch-mode"] === "navigate") this.#openedAt = performance.now();
    if (!this.#saved.isIdle && asksForPage)
      return sendPage(response, 503, renderWaitingPage(this.#progress?.stage));
    if (this.#outcome && this.#outcome.kind !== "ready" && asksForPage)
      return sendPage(response, 200, renderProblemPage(this.#outcome));
    let answer = await this.#host.ask(target);
    if (answer.kind === "fault" && !this.#saved.isIdle) {
      // The process has made room for another meanwhile.
      await this.#saved.whenIdle();
      answer = await this.#host.ask(target);
    }
    if (answer.kind === "fault") {
      if (!this.#closed) console.error(answer.text);
      return sendPage(response, 500, renderProblemPage(answer));
    }
    await respond(response, answer);
    const [, article] = ARTICLE.exec(target) ?? [];
    if (article && answer.kind === "text" && answer.status === 200) this.#options.onArticle(article);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#saved.close();
    await this.#host.end();
  }

  async #load({ changes: { program, touched }, at }: Saved): Promise<void> {
    const before = this.#outcome;
    if (program) await this.#host.end();
    // Whoever saves an article needs no bar to look at.
    if (program || !before) this.#progress = new LoadProgress(process.stderr);
    const outcome = await this.#host.load(touched);
    this.#progress?.close();
    this.#progress = undefined;
    this.#outcome = outcome;
    if (outcome.kind === "ready" && !outcome.changed && before?.kind === "ready") return;
    this.#tell(outcome, (performance.now() - at) / 1000, before === undefined || program);
    this.#reload();
  }

  /** A page that was opened just before may not be listening yet. */
  #reload(): void {
    const { reload } = this.#options;
    reload();
    if (performance.now() - this.#openedAt < OPENING_MS) setTimeout(reload, OPENING_MS).unref();
  }

  #begin(stage: StageName, total: number | undefined): void {
    if (stage === "parse" && (total ?? 0) >= WORTH_THREADS && this.#progress && !this.#outcome) {
      // The line that is drawn over and over makes room.
      this.#progress.close();
      const articles = number.format(total ?? 0);
      console.log(
        `Cần đọc ${articles} bài, lần sau chỉ đọc bài có thay đổi. Xem tới đâu: ${this.#options.address()}`,
      );
      this.#progress = new LoadProgress(process.stderr);
    }
    this.#progress?.begin(stage, total);
  }

  #tell(outcome: PreviewOutcome, seconds: number, whole: boolean): void {
    if (outcome.kind === "problems") printProblems(outcome.problems, "text", this.#options.root);
    else if (outcome.kind === "fault") console.error(outcome.text);
    else this.#tellReady(outcome, seconds, whole);
  }

  #tellReady({ articles, warnings: count }: PreviewReady, seconds: number, whole: boolean): void {
    const took = `trong ${tenths.format(seconds)} giây`;
    const warnings = count > 0 ? `; ${number.format(count)} nhắc nhở (npm run check)` : "";
    console.log(
      whole ? `Đã nạp ${number.format(articles)} bài ${took}${warnings}.` : `Đã nạp lại ${took}${warnings}.`,
    );
  }
}
