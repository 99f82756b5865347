/** The test of the Content Security Policy: nothing unsafe, and best of all nothing by default. */
import type { Result } from "./modifiers.ts";
import { type SiteAnswer, valuesOf } from "./site-answer.ts";

export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const BROAD = new Set(["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"]);
const INLINE = new Set(["'unsafe-inline'", "data:"]);
const HASH_OR_NONCE = /^'(sha(256|384|512)|nonce)-/;
/** A shorter text is no policy. */
const SHORTEST = "img-src".length - 1;

/**
 * Several policies hold together: of each directive what all of them allow.
 * @returns undefined where one cannot be read
 */
export function readPolicies(texts: readonly string[]): Policy | undefined {
  const merged = new Map<string, ReadonlySet<string>>();
  for (const text of texts.flatMap((each) => each.split(",")).map((each) => each.trim())) {
    if (text.length < SHORTEST) return undefined;
    const seen = new Set<string>();
    for (const [name = "", ...sources] of text
      .split(";")
      .map((each) => each.trim().toLowerCase().split(/\s+/))) {
      if (name === "") continue;
      if (seen.has(name)) return undefined;
      seen.add(name);
      const before = merged.get(name);
      const now = new Set(sources);
      merged.set(name, before ? new Set([...now].filter((source) => before.has(source))) : now);
    }
  }
  return merged;
}

export function testContentSecurity({ headers }: SiteAnswer): Result {
  const texts = valuesOf(headers, "content-security-policy");
  if (texts.length === 0) {
    const reported = valuesOf(headers, "content-security-policy-report-only").length > 0;
    return reported ? "csp-not-implemented-but-reporting-enabled" : "csp-not-implemented";
  }
  const policy = readPolicies(texts);
  return policy ? judge(policy) : "csp-header-invalid";
}

function judge(policy: Policy): Result {
  const sourcesOf = (name: string) => [...(policy.get(name) ?? policy.get("default-src") ?? ["*"])];
  const [scripts, styles] = [strict(sourcesOf("script-src")), inlineUnlessHashed(sourcesOf("style-src"))];
  if (!scripts) return "csp-header-invalid";
  const isPassive = (name: string) => name === "img-src" || name === "media-src";
  const active = [...policy].flatMap(([name, sources]) =>
    isPassive(name) || name === "script-src" ? [] : [...sources],
  );
  const passive = ["img-src", "media-src"].flatMap((name) => [
    ...(policy.get(name) ?? policy.get("default-src") ?? []),
  ]);
  const isPlain = (source: string) => /^(http|ftp):/.test(source);
  const isUnsafe = (source: string) => BROAD.has(source) || INLINE.has(source);

  if (scripts.some(isUnsafe) || sourcesOf("object-src").some((source) => BROAD.has(source)))
    return "csp-implemented-with-unsafe-inline";
  if ([...active, ...scripts].some(isPlain)) return "csp-implemented-with-insecure-scheme";
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return "csp-implemented-with-unsafe-eval";
  if (passive.some(isPlain)) return "csp-implemented-with-insecure-scheme-in-passive-content-only";
  if (styles.some(isUnsafe)) return "csp-implemented-with-unsafe-inline-in-style-src-only";
  const byDefault = [...(policy.get("default-src") ?? [])];
  return byDefault.length === 1 && byDefault[0] === "'none'"
    ? "csp-implemented-with-no-unsafe-default-src-none"
    : "csp-implemented-with-no-unsafe";
}

/** A browser that knows hashes and nonces does not listen to 'unsafe-inline' beside them. */
function inlineUnlessHashed(sources: readonly string[]): string[] {
  const isHashed = sources.some((source) => HASH_OR_NONCE.test(source));
  return sources.filter((source) => !isHashed || source !== "'unsafe-inline'");
}

/** With 'strict-dynamic' hosts do not count; undefined where it stands without a hash or nonce. */
function strict(all: readonly string[]): string[] | undefined {
  const sources = inlineUnlessHashed(all);
  if (!sources.includes("'strict-dynamic'")) return sources;
  if (!sources.some((source) => HASH_OR_NONCE.test(source))) return undefined;
  return sources.filter(
    (source) => source !== "'self'" && ![...BROAD].some((broad) => source.startsWith(broad)),
  );
}
