/** A page's weight in the figures that its budget is set in. */
import type { PageWeight, Sent, SentKind } from "./weigh-page.ts";

export interface Sums {
  /** HTML, and what no text shows without. */
  readonly firstText: number;
  /** All that a first visit asks for by itself, without photos and fonts. */
  readonly whole: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Until the page stands there whole, with its lead photo. */
  readonly requests: number;
  /** After that: icon and manifest, photos further down, what a script fetches ahead. */
  readonly laterRequests: number;
}

/** @param packed by which method: `gzip -9` or `brotli -q 11` */
export function sumsOf({ sent }: PageWeight, packed: "gzip" | "brotli" = "gzip"): Sums {
  const total = (these: readonly Sent[]) => these.reduce((sum, each) => sum + each[packed], 0);
  const of = (...kinds: SentKind[]) => sent.filter(({ kind }) => kinds.includes(kind));
  const later = sent.filter((each) => each.later).length;
  return {
    firstText: total(sent.filter(({ blocking }) => blocking)),
    whole: total(sent.filter(({ kind }) => kind !== "photo" && kind !== "font")),
    scripts: total(of("script")),
    fonts: total(of("font")),
    requests: sent.length - later,
    laterRequests: later,
  };
}
