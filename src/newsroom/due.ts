/** `npm run due`: whether the clock has made the last edition an old one, for programs that start builds on a schedule. */
import path from "node:path";
import { z } from "zod";
import { readCodePrints } from "../build/code-prints.ts";
import { readDueNote } from "../build/due-note.ts";
import { STATUSES } from "../content/article.ts";
import type { Ledger } from "../content/ledger.ts";
import { loadNewsroom } from "../content/load-newsroom.ts";
import { readTables } from "../content/read-tables.ts";
import { readTree } from "../content/read-tree.ts";
import { lastClockChange, type TimedArticle } from "../edition/next-change.ts";
import { NEXT_CHANGE_ADDRESS } from "../feeds/next-change.ts";
import { type Instant, parseInstant } from "../text/vietnam-time.ts";

export interface DueQuestion {
  /** The newsroom's folder. */
  readonly root: string;
  readonly now: Instant;
  /** Asks the public site what readers have, instead of what was last built here. */
  readonly live: boolean;
}

export interface DueAnswer {
  /** Who knew: the public site, the last build's note, or, where neither could tell, the articles themselves. */
  readonly source: "site" | "note" | "articles";
  /** The change that waits for a build; undefined where none does. */
  readonly since: Instant | undefined;
  /** What changes with it, as far as the source tells. */
  readonly articles: readonly string[];
  /** Why the public site could not be asked. */
  readonly unasked?: string | undefined;
}

const MINUTE = 60_000;
/** Where nobody knows what was built, a change counts for so long: longer than schedules are late, short enough to end. */
const UNKNOWN_MINUTES = 60;
const ANSWER_MS = 15_000;

const answerSchema = z.object({ until: z.string().nullable() });

export async function dueNow({ root, now, live }: DueQuestion): Promise<DueAnswer> {
  const dueSince = (at: Instant | undefined) => (at !== undefined && at <= now ? at : undefined);
  let unasked: string | undefined;
  if (live) {
    try {
      return { source: "site", since: dueSince(await askSite(root)), articles: [] };
    } catch (fault) {
      unasked = fault instanceof Error ? fault.message : String(fault);
    }
  } else {
    const note = readDueNote(path.join(root, ".cache"));
    if (note) {
      const since = dueSince(note.nextChange?.at);
      return {
        source: "note",
        since,
        articles: since === undefined ? [] : (note.nextChange?.articles ?? []),
      };
    }
  }
  const last = lastClockChange(await timedArticles(root), now);
  const isRecent = last !== undefined && now - last.at < UNKNOWN_MINUTES * MINUTE;
  return {
    source: "articles",
    since: isRecent ? last.at : undefined,
    articles: isRecent ? last.articles : [],
    unasked,
  };
}

/** @throws an error whose message says, in Vietnamese, why there is no answer */
async function askSite(root: string): Promise<Instant | undefined> {
  const { tables } = await readTables(root, (await readTree(root, ["_data"])).tables);
  if (!tables.site) throw new Error("_data/site.yml không đọc được");
  const address = `${tables.site.url}${NEXT_CHANGE_ADDRESS}`;
  const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS) }).catch(
    () => undefined,
  );
  if (!response) throw new Error(`${address} không trả lời`);
  if (!response.ok) throw new Error(`${address} trả lời ${response.status}`);
  const read = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (!read.success) throw new Error(`${address} không phải tệp do Tòa Soạn dựng`);
  const { until } = read.data;
  if (until === null) return undefined;
  const at = parseInstant(until);
  if (at === undefined) throw new Error(`${address} ghi thời điểm lạ "${until}"`);
  return at;
}

async function timedArticles(root: string): Promise<TimedArticle[]> {
  const { parser: version } = await readCodePrints();
  const { held } = await loadNewsroom({ root, cacheFolder: path.join(root, ".cache"), version });
  return timesIn(held.archive.ledger);
}

function timesIn({ ids, status, date, expires }: Ledger): TimedArticle[] {
  return ids.map((id, row) => {
    const end = expires[row] ?? Number.NaN;
    return {
      path: `articles/${id}.md`,
      status: STATUSES[status[row] ?? 0] ?? "published",
      date: date[row] ?? 0,
      expires: Number.isNaN(end) ? undefined : end,
    };
  });
}
