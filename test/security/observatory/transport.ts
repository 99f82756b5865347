/** The tests of the way to the site: from http to https at once, and never back. */
import type { Result } from "./modifiers.ts";
import { type SiteAnswer, valuesOf } from "./site-answer.ts";

/** Half a year, as most write it. */
const SIX_MONTHS = 15_552_000;

export function testTransportSecurity({ headers, preloaded }: SiteAnswer): Result {
  if (preloaded) return "hsts-preloaded";
  const [value] = valuesOf(headers, "strict-transport-security");
  if (value === undefined) return "hsts-not-implemented";
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(value)?.[1];
  if (age === undefined || value.includes(",")) return "hsts-header-invalid";
  return Number(age) < SIX_MONTHS
    ? "hsts-implemented-max-age-less-than-six-months"
    : "hsts-implemented-max-age-at-least-six-months";
}

export function testRedirection({ route, preloaded }: SiteAnswer): Result {
  const [first, second, ...more] = route.map((address) => new URL(address));
  if (!first) return "redirection-not-needed-no-http";
  if (preloaded) return "redirection-all-redirects-preloaded";
  if (!second) return "redirection-missing";
  if ((more.at(-1) ?? second).protocol !== "https:") return "redirection-not-to-https";
  if (second.protocol === "http:") return "redirection-not-to-https-on-initial-redirection";
  return first.hostname === second.hostname ? "redirection-to-https" : "redirection-off-host-from-http";
}
