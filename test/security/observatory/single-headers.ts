/** The tests that look at one header each. */
import { readPolicies } from "./content-security.ts";
import type { Result } from "./modifiers.ts";
import { type SiteAnswer, STRANGER, valuesOf } from "./site-answer.ts";

const PRIVATE = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
const TELLING = ["origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"];

/** The last word that is known counts. */
export function testReferrer({ headers }: SiteAnswer): Result {
  const values = valuesOf(headers, "referrer-policy");
  if (values.length === 0) return "referrer-policy-not-implemented";
  const known = values
    .flatMap((value) => value.split(","))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => [...PRIVATE, ...TELLING].includes(word));
  const last = known.at(-1);
  if (last === undefined) return "referrer-policy-header-invalid";
  return PRIVATE.includes(last) ? "referrer-policy-private" : "referrer-policy-unsafe";
}

export function testSniffing({ headers }: SiteAnswer): Result {
  const value = first(headers, "x-content-type-options");
  if (value === undefined) return "x-content-type-options-not-implemented";
  return value === "nosniff" ? "x-content-type-options-nosniff" : "x-content-type-options-header-invalid";
}

export function testFraming({ headers }: SiteAnswer): Result {
  if (readPolicies(valuesOf(headers, "content-security-policy"))?.has("frame-ancestors"))
    return "x-frame-options-implemented-via-csp";
  const value = first(headers, "x-frame-options");
  if (value === undefined) return "x-frame-options-not-implemented";
  if (value === "deny" || value === "sameorigin") return "x-frame-options-sameorigin-or-deny";
  return value.startsWith("allow-from")
    ? "x-frame-options-allow-from-origin"
    : "x-frame-options-header-invalid";
}

export function testResourcePolicy({ headers }: SiteAnswer): Result {
  switch (first(headers, "cross-origin-resource-policy")) {
    case undefined:
      return "corp-not-implemented";
    case "same-origin":
      return "corp-implemented-with-same-origin";
    case "same-site":
      return "corp-implemented-with-same-site";
    case "cross-origin":
      return "corp-implemented-with-cross-origin";
    default:
      return "corp-header-invalid";
  }
}

export function testOpenerPolicy({ headers }: SiteAnswer): Result {
  switch (token(headers, "cross-origin-opener-policy")) {
    case undefined:
      return "coop-not-implemented";
    case "same-origin":
      return "coop-implemented-with-same-origin";
    case "same-origin-allow-popups":
      return "coop-implemented-with-same-origin-allow-popups";
    case "noopener-allow-popups":
      return "coop-implemented-with-noopener-allow-popups";
    case "unsafe-none":
      return "coop-implemented-with-unsafe-none";
    default:
      return "coop-header-invalid";
  }
}

export function testEmbedderPolicy({ headers }: SiteAnswer): Result {
  switch (token(headers, "cross-origin-embedder-policy")) {
    case undefined:
      return "coep-not-implemented";
    case "require-corp":
      return "coep-implemented-with-require-corp";
    case "credentialless":
      return "coep-implemented-with-credentialless";
    case "unsafe-none":
      return "coep-implemented-with-unsafe-none";
    default:
      return "coep-header-invalid";
  }
}

export function testSharing({ preflight }: SiteAnswer): Result {
  const [allowed] = valuesOf(preflight, "access-control-allow-origin");
  if (allowed === undefined) return "cross-origin-resource-sharing-not-implemented";
  if (allowed.trim() === "*") return "cross-origin-resource-sharing-implemented-with-public-access";
  const withCookies = first(preflight, "access-control-allow-credentials") === "true";
  return allowed === STRANGER && withCookies
    ? "cross-origin-resource-sharing-implemented-with-universal-access"
    : "cross-origin-resource-sharing-implemented-with-restricted-access";
}

function first(headers: SiteAnswer["headers"], name: string): string | undefined {
  return valuesOf(headers, name)[0]?.trim().toLowerCase();
}

/** A header that is sent twice, or is no plain word and its parameters, says nothing: the empty word. */
function token(headers: SiteAnswer["headers"], name: string): string | undefined {
  const [value, second] = valuesOf(headers, name);
  if (value === undefined) return undefined;
  if (second !== undefined) return "";
  return /^([a-z*][\w-]*)\s*(;.*)?$/.exec(value.trim())?.[1] ?? "";
}
