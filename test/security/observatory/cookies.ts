/** The test of cookies: each only over https, those of sessions out of scripts' sight, none sent along from elsewhere. */
import type { Result } from "./modifiers.ts";
import { type SiteAnswer, valuesOf } from "./site-answer.ts";
import { testTransportSecurity } from "./transport.ts";

/** From the least to the most grave. */
const GRAVITY: readonly Result[] = [
  "cookies-without-secure-flag-but-protected-by-hsts",
  "cookies-without-secure-flag",
  "cookies-session-without-secure-flag-but-protected-by-hsts",
  "cookies-samesite-flag-invalid",
  "cookies-anticsrf-without-samesite-flag",
  "cookies-session-without-httponly-flag",
  "cookies-session-without-secure-flag",
];

interface Cookie {
  readonly name: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Empty where the flag stands without a value. */
  readonly sameSite: string | undefined;
}

export function testCookies(answer: SiteAnswer): Result {
  const cookies = valuesOf(answer.headers, "set-cookie").map(readCookie);
  if (cookies.length === 0) return "cookies-not-found";
  const transport = testTransportSecurity(answer);
  const isProtected =
    transport === "hsts-preloaded" || transport === "hsts-implemented-max-age-at-least-six-months";
  const faults = cookies.flatMap((cookie) => faultsOf(cookie, isProtected));
  const [worst] = faults.sort((a, b) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a));
  if (worst) return worst;
  return cookies.every(({ sameSite }) => sameSite)
    ? "cookies-secure-with-httponly-sessions-and-samesite"
    : "cookies-secure-with-httponly-sessions";
}

function faultsOf({ name, secure, httpOnly, sameSite }: Cookie, isProtected: boolean): Result[] {
  const isSession = /login|sess/i.test(name);
  const faults: Result[] = [];
  if (sameSite !== undefined && !/^(lax|strict|none)$/.test(sameSite))
    faults.push("cookies-samesite-flag-invalid");
  if (!secure && sameSite === "none") faults.push("cookies-samesite-flag-invalid");
  if (/csrf/i.test(name) && !sameSite) faults.push("cookies-anticsrf-without-samesite-flag");
  if (isSession && !httpOnly) faults.push("cookies-session-without-httponly-flag");
  if (!secure && isProtected) {
    faults.push("cookies-without-secure-flag-but-protected-by-hsts");
    if (isSession) faults.push("cookies-session-without-secure-flag-but-protected-by-hsts");
  } else if (!secure) {
    faults.push("cookies-without-secure-flag");
    if (isSession) faults.push("cookies-session-without-secure-flag");
  }
  return faults;
}

function readCookie(text: string): Cookie {
  const [pair = "", ...flags] = text.split(";").map((part) => part.trim());
  const flagOf = (flag: string) => {
    const found = flags.find((each) => each.split("=")[0]?.toLowerCase() === flag);
    return found === undefined ? undefined : (found.split("=")[1] ?? "").toLowerCase();
  };
  return {
    name: pair.split("=")[0] ?? "",
    secure: flagOf("secure") !== undefined,
    httpOnly: flagOf("httponly") !== undefined,
    sameSite: flagOf("samesite"),
  };
}
