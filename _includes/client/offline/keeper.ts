/** Keeps pages for reading without a network and lets them go: one task after another, so that the list is never written twice at once. */
import { fetchPage, type PageTools } from "./fetch-page.ts";
import type { PageFacts, Reply, ToWorker } from "./messages.ts";
import { isArticle } from "./request-kind.ts";
import {
  EMPTY,
  halved,
  isFull,
  keepingSeen,
  oldest,
  pruned,
  type Row,
  rowOf,
  type Shelf,
  unsaved,
  withoutRow,
  withRow,
} from "./shelf.ts";
import { isHtml, verdictOn } from "./verdict.ts";

/** How many copies are compared with the site at a time, and how old they are by then. */
const A_FEW = { count: 4, age: 86_400_000 };
const ALL_OLD = { count: 20, age: 3_600_000 };

export class Keeper {
  readonly #tools: PageTools;
  #last: Promise<unknown> = Promise.resolve();

  constructor(tools: PageTools) {
    this.#tools = tools;
  }

  /** @param address of the page that says so */
  tell(address: string, message: ToWorker): Promise<Reply> {
    return this.#inTurn(async () => {
      const { store } = this.#tools;
      try {
        return await this.#obey(address, message);
      } catch {
        const shelf = await store.shelf().catch(() => EMPTY);
        // What was put there before it failed.
        await store.sweep(shelf).catch(() => undefined);
        return { shelf, fault: "failed" };
      }
    });
  }

  /** What the site has answered to a reader who opened an article: one that is gone is not kept longer. */
  compare(address: string, answer: Response): Promise<void> {
    return this.#inTurn(async () => {
      const shelf = await this.#tools.store.shelf();
      if (!rowOf(shelf, address)) return answer.body?.cancel();
      const html = isHtml(answer) ? await answer.text() : "";
      if (verdictOn(answer, html) === "gone") await this.#tools.store.write(withoutRow(shelf, address));
    });
  }

  /** Asks the site for articles that were kept long ago: they may have been corrected or withdrawn. */
  async compareOld(which: "a few" | "all"): Promise<void> {
    const { store, now } = this.#tools;
    const { count, age } = which === "all" ? ALL_OLD : A_FEW;
    for (const row of oldest(await store.shelf(), count, now() - age)) {
      await this.#inTurn(() => this.#renew(row));
    }
  }

  async #obey(address: string, message: ToWorker): Promise<Reply> {
    const { store, isFront } = this.#tools;
    const shelf = await store.shelf();
    switch (message.do) {
      case "look":
      case "refresh":
        return { shelf };
      case "keep":
        if (!isFront(address) && !isArticle(address)) return { shelf };
        return this.#keep(shelf, address, message);
      case "save":
        if (isFull(shelf) && rowOf(shelf, address)?.kind !== "saved") return { shelf, fault: "full" };
        return this.#keep(shelf, address, message, true);
      case "unsave":
        return this.#write(unsaved(shelf, message.address));
      case "remove":
        return this.#write(withoutRow(shelf, message.address));
      case "keep-seen":
        return this.#write(keepingSeen(shelf, message.on));
      case "clear":
        return this.#write({ ...shelf, rows: [] });
    }
  }

  async #write(shelf: Shelf): Promise<Reply> {
    const left = pruned(shelf, this.#tools.now());
    await this.#tools.store.write(left);
    return { shelf: left };
  }

  async #keep(shelf: Shelf, address: string, facts: PageFacts, save = false): Promise<Reply> {
    const front = this.#tools.isFront(address);
    if (!save && !shelf.keepsSeen && rowOf(shelf, address)?.kind !== "saved") return { shelf };
    const known = rowOf(shelf, address);
    const keep = async (left: Shelf): Promise<Reply> => {
      // The browser has it from a moment ago: the very page that the reader sees.
      const { row } = await fetchPage(this.#tools, address, { facts, known, cache: "force-cache" });
      if (!row) return { shelf, fault: "failed" };
      return this.#write(withRow(left, { ...row, kind: save ? "saved" : front ? "front" : "read" }));
    };
    return keep(shelf).catch(async (fault: unknown) => {
      if (Object(fault).name === "QuotaExceededError") {
        // What was seen long ago makes room.
        const left = halved(shelf);
        await this.#tools.store.sweep(left);
        return keep(left);
      }
      // Offline a copy can still be made one that stays.
      if (save && known)
        return this.#write(withRow(shelf, { ...known, kind: "saved", seenAt: this.#tools.now() }));
      throw fault;
    });
  }

  async #renew(row: Row): Promise<void> {
    const { store } = this.#tools;
    try {
      const { verdict, row: fresh } = await fetchPage(this.#tools, row.address, {
        facts: { ...row, photos: [] },
        known: row,
        cache: "no-cache",
      });
      // The reader may have let it go meanwhile.
      const shelf = await store.shelf();
      if (!rowOf(shelf, row.address)) return;
      const renewed = (each: Row) =>
        each.address === row.address && fresh ? { ...fresh, ...placeOf(each) } : each;
      if (verdict === "gone") await store.write(withoutRow(shelf, row.address));
      else if (fresh) await store.write({ ...shelf, rows: shelf.rows.map(renewed) });
    } catch {
      // No network, or no room: the copy is as good as it was.
    }
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** A newer copy is not a reading: it stays where it stood. */
function placeOf({ kind, seenAt }: Row): Pick<Row, "kind" | "seenAt"> {
  return { kind, seenAt };
}
