/** The seeded random source of the illustrations, with what a corpus asks of it besides: the same seed tells the same story. */
import { Random as SeededRandom } from "../../scripts/illustrate/random.ts";

export class Random extends SeededRandom {
  /** @param seed any whole number; neighbouring seeds give unrelated sequences */
  constructor(seed: number) {
    super(String(seed));
  }

  /** @throws RangeError for an empty list */
  override pick<T>(items: readonly T[]): T {
    return at(items, this.int(0, items.length - 1));
  }

  /** An item of a list whose first entries are the commonest. */
  pickWeighted<T>(items: readonly T[], cumulative: readonly number[]): T {
    const target = this.next() * (cumulative.at(-1) ?? 0);
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return at(items, low);
  }
}

/** Running sums of Zipf weights (1, 1/2^s, 1/3^s, …) for a list of this length. */
export function zipf(length: number, exponent: number): number[] {
  let sum = 0;
  return Array.from({ length }, (_, index) => {
    sum += (index + 1) ** -exponent;
    return sum;
  });
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${items.length}`);
  return item;
}
