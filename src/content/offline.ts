/** Whether the paper lets browsers keep pages for reading without a network. */
import type { Site } from "./tables.ts";

/** A paper does unless its table says otherwise. */
export function hasOffline({ offline }: Site): boolean {
  return offline ?? true;
}
