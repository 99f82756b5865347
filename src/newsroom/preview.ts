/** The paper that `npm start` shows: kept in memory, loaded again where something changed, its files made on request. */
import path from "node:path";
import { type CodePrints, readCodePrints } from "../build/code-prints.ts";
import type { Answer } from "../build/on-request/answer.ts";
import { SearchOnRequest } from "../build/on-request/search-on-request.ts";
import { SiteOnRequest } from "../build/on-request/site-on-request.ts";
import { preparePress } from "../build/press.ts";
import { noProgress, type Progress } from "../build/progress.ts";
import { forgetNewsroom, type HeldMemory, loadNewsroom, type Newsroom } from "../content/load-newsroom.ts";
import { isSameLedger } from "../content/same-ledger.ts";
import { StoreDamaged } from "../content/story-store.ts";
import { formatProblem } from "../problem.ts";
import { LoadStages } from "./load-stages.ts";
import type { PreviewOutcome } from "./preview-messages.ts";

export interface PreviewOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  readonly progress?: Progress;
  /** Is given what editors should know, line by line. */
  readonly say: (text: string) => void;
}

type Loaded = Exclude<PreviewOutcome, { kind: "fault" }>;

/** What was learnt is written down once nothing has been saved for so long. */
const PAUSE_MS = 10_000;
const NOTHING: Answer = { kind: "text", status: 503, file: "503.txt", text: "Chưa có trang báo nào.\n" };

export class Preview {
  readonly #options: PreviewOptions;
  readonly #cache: string;
  #held: HeldMemory | undefined;
  #newsroom: Newsroom | undefined;
  #site: SiteOnRequest | undefined;
  #search: SearchOnRequest | undefined;
  #write: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** One load at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#cache = path.join(options.root, ".cache");
  }

  /** @param touched months (`articles/2023/06`) whose folders changed since the last load; left out, any may have */
  load(touched?: ReadonlySet<string>): Promise<Loaded> {
    const work = this.#last.then(() => this.#load(touched));
    this.#last = work.catch(() => {});
    return work;
  }

  /** @param target as a browser asks for it: `/2023/06/?q=1` */
  async answer(target: string): Promise<Answer> {
    try {
      return (await this.#site?.answer(target)) ?? NOTHING;
    } catch (fault) {
      if (!(fault instanceof StoreDamaged)) throw fault;
      // Another program has cleared up, or the disk has lost it: everything is parsed again.
      this.#held = undefined;
      this.#newsroom = undefined;
      forgetNewsroom(this.#cache);
      await this.load();
      return (await this.#site?.answer(target)) ?? NOTHING;
    }
  }

  /** Writes down what was learnt, for the next start. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#write?.();
    this.#write = undefined;
  }

  async #load(touched: ReadonlySet<string> | undefined): Promise<Loaded> {
    const code = await readCodePrints();
    const stages = new LoadStages(this.#options.progress ?? noProgress);
    try {
      const loaded = await loadNewsroom({
        root: this.#options.root,
        cacheFolder: this.#cache,
        version: code.parser,
        held: this.#held,
        touched,
        keep: (write) => this.#writeLater(write),
        onStage: (stage, total) => stages.begin(stage, total),
        parserFor: stages.parserFor,
        // An editor at work wants to see what is wrong.
        holdBack: false,
      });
      this.#held = loaded.held;
      if (!loaded.tables) return { kind: "problems", problems: loaded.problems };
      const changed = !this.#newsroom || !isSame(this.#newsroom, loaded);
      if (changed) {
        stages.begin("edition");
        await this.#show(loaded, code);
      } else loaded.close();
      return {
        kind: "ready",
        changed,
        articles: loaded.stories.length,
        warnings: loaded.problems.length,
        rendered: this.#site?.rendered ?? 0,
      };
    } finally {
      stages.end();
    }
  }

  async #show(newsroom: Newsroom, { program }: CodePrints): Promise<void> {
    const [cache, { root, say }] = [this.#cache, this.#options];
    const press = await preparePress(newsroom, { now: Date.now(), preview: true, cache, version: program });
    this.#search ??= new SearchOnRequest(press, { cache, say });
    this.#search.use(press);
    this.#site = new SiteOnRequest({
      press,
      folders: { root, cache },
      search: this.#search,
      tell: (problems) => say(problems.map(formatProblem).join("\n")),
    });
    this.#newsroom?.close();
    this.#newsroom = newsroom;
  }

  /** It takes its time where the archive is large: an editor who waits for a page does not wait for this. */
  #writeLater(write: () => void): void {
    this.#write = write;
    clearTimeout(this.#timer);
    // What the first load has learnt may have taken minutes.
    if (!this.#held) this.flush();
    else this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
  }
}

function isSame(a: Newsroom, b: Newsroom): boolean {
  return isSameLedger(a.ledger, b.ledger) && JSON.stringify(a.tables) === JSON.stringify(b.tables);
}
