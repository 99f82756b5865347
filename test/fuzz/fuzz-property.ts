/** One promise about every input of a kind, asked by the tests for a moment and by the long run for as long as it takes. */
import fc from "fast-check";

/** Milliseconds; what is slow shrinks slowly. */
const LONGEST_SHRINKING = 60_000;

/** Characters; floods are long. */
const LONGEST_REPORT = 5_000;

export interface FuzzPlan {
  readonly cases: number;
  readonly seed: number;
  /** Milliseconds that no case may take. */
  readonly slowest: number;
}

export interface FuzzOutcome {
  readonly cases: number;
  readonly slowest: { readonly ms: number; readonly size: number };
  /** How often each kind of problem was told, by its code; `good` where there was none. */
  readonly told: ReadonlyMap<string, number>;
  /** What broke the promise, shrunk. */
  readonly failure: string | undefined;
}

export interface FuzzProperty {
  readonly name: string;
  /** How many cases it gets for each that others get: costly ones get fewer. */
  readonly share: number;
  run(plan: FuzzPlan): Promise<FuzzOutcome>;
}

interface Promised<Input, Output> {
  readonly name: string;
  readonly share?: number;
  readonly input: fc.Arbitrary<Input>;
  /** Characters or bytes. */
  sizeOf(input: Input): number;
  /** The product's part, whose time counts. */
  act(input: Input): Output | Promise<Output>;
  /** @returns codes of the problems that were told @throws where the promise is broken */
  judge(output: Output, input: Input): readonly string[] | Promise<readonly string[]>;
}

export function fuzzProperty<Input, Output>(promised: Promised<Input, Output>): FuzzProperty {
  const { name, share = 1 } = promised;
  return { name, share, run: (plan) => runProperty(promised, plan) };
}

async function runProperty<Input, Output>(
  { input, sizeOf, act, judge }: Promised<Input, Output>,
  { cases, seed, slowest: allowed }: FuzzPlan,
): Promise<FuzzOutcome> {
  const told = new Map<string, number>();
  let slowest = { ms: 0, size: 0 };
  const timed = async (value: Input): Promise<{ output: Output; ms: number }> => {
    const [wall, processor] = [performance.now(), process.cpuUsage()];
    const output = await act(value);
    const { user, system } = process.cpuUsage(processor);
    // Other programs make the clock run on, the collector of garbage makes the processor count twice.
    return { output, ms: Math.min(performance.now() - wall, (user + system) / 1_000) };
  };
  let until = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(input, async (value) => {
    if (performance.now() > until) return;
    const first = await timed(value);
    // What was slow once may have been compiled just then.
    const ms = first.ms > allowed ? Math.min(first.ms, (await timed(value)).ms) : first.ms;
    if (ms > slowest.ms) slowest = { ms, size: sizeOf(value) };
    try {
      if (ms > allowed) throw new Error(`took ${Math.round(ms)} ms`);
      const codes = await judge(first.output, value);
      const kinds = codes.length === 0 ? ["good"] : new Set(codes);
      for (const code of kinds) told.set(code, (told.get(code) ?? 0) + 1);
    } catch (fault) {
      until = Math.min(until, performance.now() + LONGEST_SHRINKING);
      throw fault;
    }
  });
  const details = await fc.check(property, { numRuns: cases, seed });
  return { cases: details.numRuns, slowest, told, failure: failureOf(details) };
}

function failureOf<Input>(details: fc.RunDetails<Input>): string | undefined {
  if (!details.failed) return undefined;
  const why =
    details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  const report = `${why}\n${fc.defaultReportMessage(details)}`;
  return report.length > LONGEST_REPORT
    ? `${report.slice(0, LONGEST_REPORT)}… (seed and path give the rest)`
    : report;
}
