/** Which outputs must be made again: those whose fingerprints, code's included, are not what they were made from. */
import type { Output } from "./outputs.ts";
import { PART } from "./parts.ts";

/** What is known of a file that stands in the site. */
export interface KnownFile {
  /** In the order of PART. */
  readonly parts: ArrayLike<number>;
  /** Number of the set of components that it was rendered with. */
  readonly uses: number;
}

export interface PlannedOutput {
  readonly output: Output;
  /** As it stands in the site; undefined where it does not. */
  readonly before: KnownFile | undefined;
  readonly stale: boolean;
}

/**
 * @param known what stands in the site, by file
 * @param codeOf fingerprint of the code that a kind of page rendered with these components comes from
 */
export function planChanges(
  outputs: readonly Output[],
  known: (file: string) => KnownFile | undefined,
  codeOf: (output: Output, uses: number) => number,
): PlannedOutput[] {
  return outputs.map((output) => {
    const before = known(output.file);
    const stale = !before || isStale(output, before, codeOf(output, before.uses));
    return { output, before, stale };
  });
}

function isStale({ parts }: Output, before: KnownFile, code: number): boolean {
  for (let index = 0; index < parts.length; index++) {
    if (index !== PART.code && parts[index] !== before.parts[index]) return true;
  }
  return before.parts[PART.code] !== code;
}
