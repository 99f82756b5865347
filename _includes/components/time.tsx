/** Moments and days as readers see them, with the exact instant for machines. */
import { formatDay, formatMoment, type Instant, toIso } from "../../src/text/vietnam-time.ts";

/** `Thứ Hai, 5/6/2023, 07:30` */
export function Moment({ at }: { readonly at: Instant }) {
  return <time dateTime={toIso(at)}>{formatMoment(at)}</time>;
}

/** `5/6/2023` */
export function Day({ at }: { readonly at: Instant }) {
  return <time dateTime={toIso(at)}>{formatDay(at)}</time>;
}
