/** Lighthouse on one page, as a phone on a slow network: three runs, since one alone is noise. */
import lighthouse from "lighthouse";
import { median } from "../measure.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** Milliseconds, but for the layout shift. */
export const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
] as const;
export type Metric = (typeof METRICS)[number];

export interface Audit {
  /** Of 100. */
  readonly scores: ReadonlyMap<Category, number>;
  readonly metrics: ReadonlyMap<Metric, number>;
  /** What costs points, in Lighthouse's words. */
  readonly faults: readonly string[];
}

/** @returns for each figure the median of the runs, and every fault of any run */
export async function auditPage(url: string, port: number, runs = 3): Promise<Audit> {
  const audits: Audit[] = [];
  for (let run = 0; run < runs; run++) audits.push(await auditOnce(url, port));
  return {
    scores: mediansOf(audits.map(({ scores }) => scores)),
    metrics: mediansOf(audits.map(({ metrics }) => metrics)),
    faults: [...new Set(audits.flatMap(({ faults }) => faults))],
  };
}

async function auditOnce(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`${url}: Lighthouse gives no result`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const counted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []);
  return {
    scores: new Map(CATEGORIES.map((each) => [each, Math.round((categories[each]?.score ?? 0) * 100)])),
    metrics: new Map(METRICS.map((each) => [each, audits[each]?.numericValue ?? Number.NaN])),
    faults: counted.flatMap(({ id, weight }) => {
      const { score = null, title = id, displayValue = "" } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 0.9 ? [`${id}: ${title} ${displayValue}`.trim()] : [];
    }),
  };
}

function mediansOf<Name>(runs: readonly ReadonlyMap<Name, number>[]): Map<Name, number> {
  const names = [...(runs[0]?.keys() ?? [])];
  return new Map(names.map((name) => [name, median(runs.map((run) => run.get(name) ?? Number.NaN))]));
}
