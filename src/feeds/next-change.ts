/**
 * `/den-han.json`: until when the site holds, so that whoever asks it knows whether a build is due, and a build that never
 * reached the readers is noticed. It names no article: what waits for its hour is nobody's to know.
 */
import { type Instant, toIso } from "../text/vietnam-time.ts";

export const NEXT_CHANGE_ADDRESS = "/den-han.json";

/** @param until when the clock alone next changes the site; undefined where nothing waits */
export function renderNextChange(until: Instant | undefined): string {
  return JSON.stringify({ until: until === undefined ? null : toIso(until) });
}
