/**
 * What each result of a test adds to the 100 points that a site begins with, and whether the test is passed with it: the table
 * published with the scanner (version 6 of its rules). https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */

interface Modifier {
  readonly points: number;
  readonly pass: boolean;
}

const passed = (points: number): Modifier => ({ points, pass: true });
const failed = (points: number): Modifier => ({ points, pass: false });

export const MODIFIERS = {
  "csp-implemented-with-no-unsafe-default-src-none": passed(10),
  "csp-implemented-with-no-unsafe": passed(5),
  "csp-implemented-with-unsafe-inline-in-style-src-only": passed(0),
  "csp-implemented-but-duplicate-directives": passed(0),
  "csp-implemented-with-insecure-scheme-in-passive-content-only": passed(-10),
  "csp-implemented-with-unsafe-eval": failed(-10),
  "csp-implemented-with-unsafe-inline": failed(-20),
  "csp-implemented-with-insecure-scheme": failed(-20),
  "csp-header-invalid": failed(-25),
  "csp-not-implemented": failed(-25),
  "csp-not-implemented-but-reporting-enabled": failed(-25),

  "cookies-secure-with-httponly-sessions-and-samesite": passed(5),
  "cookies-secure-with-httponly-sessions": passed(0),
  "cookies-not-found": passed(0),
  "cookies-without-secure-flag-but-protected-by-hsts": failed(-5),
  "cookies-session-without-secure-flag-but-protected-by-hsts": failed(-10),
  "cookies-without-secure-flag": failed(-20),
  "cookies-samesite-flag-invalid": failed(-20),
  "cookies-anticsrf-without-samesite-flag": failed(-20),
  "cookies-session-without-httponly-flag": failed(-30),
  "cookies-session-without-secure-flag": failed(-40),

  "cross-origin-resource-sharing-not-implemented": passed(0),
  "cross-origin-resource-sharing-implemented-with-public-access": passed(0),
  "cross-origin-resource-sharing-implemented-with-restricted-access": passed(0),
  "cross-origin-resource-sharing-implemented-with-universal-access": failed(-50),

  "redirection-all-redirects-preloaded": passed(0),
  "redirection-to-https": passed(0),
  "redirection-not-needed-no-http": passed(0),
  "redirection-off-host-from-http": failed(-5),
  "redirection-not-to-https-on-initial-redirection": failed(-10),
  "redirection-not-to-https": failed(-20),
  "redirection-missing": failed(-20),

  "referrer-policy-private": passed(5),
  "referrer-policy-not-implemented": passed(0),
  "referrer-policy-unsafe": failed(-5),
  "referrer-policy-header-invalid": failed(-5),

  "hsts-preloaded": passed(5),
  "hsts-implemented-max-age-at-least-six-months": passed(0),
  "hsts-implemented-max-age-less-than-six-months": failed(-10),
  "hsts-not-implemented": failed(-20),
  "hsts-header-invalid": failed(-20),

  "sri-implemented-and-all-scripts-loaded-securely": passed(5),
  "sri-implemented-and-external-scripts-loaded-securely": passed(5),
  "sri-not-implemented-but-no-scripts-loaded": passed(0),
  "sri-not-implemented-but-all-scripts-loaded-from-secure-origin": passed(0),
  "sri-not-implemented-response-not-html": passed(0),
  "sri-not-implemented-but-external-scripts-loaded-securely": failed(-5),
  "sri-implemented-but-external-scripts-not-loaded-securely": failed(-20),
  "sri-not-implemented-and-external-scripts-not-loaded-securely": failed(-50),

  "x-content-type-options-nosniff": passed(0),
  "x-content-type-options-not-implemented": failed(-5),
  "x-content-type-options-header-invalid": failed(-5),

  "x-frame-options-implemented-via-csp": passed(5),
  "x-frame-options-sameorigin-or-deny": passed(5),
  "x-frame-options-allow-from-origin": passed(0),
  "x-frame-options-not-implemented": failed(-20),
  "x-frame-options-header-invalid": failed(-20),

  "corp-implemented-with-same-origin": passed(10),
  "corp-implemented-with-same-site": passed(10),
  "corp-implemented-with-cross-origin": passed(0),
  "corp-not-implemented": passed(0),
  "corp-header-invalid": failed(-5),

  "coop-implemented-with-same-origin": passed(10),
  "coop-implemented-with-same-origin-allow-popups": passed(10),
  "coop-implemented-with-noopener-allow-popups": passed(10),
  "coop-implemented-with-unsafe-none": passed(0),
  "coop-not-implemented": passed(0),
  "coop-header-invalid": failed(-5),

  "coep-implemented-with-require-corp": passed(10),
  "coep-implemented-with-credentialless": passed(10),
  "coep-implemented-with-unsafe-none": passed(0),
  "coep-not-implemented": passed(0),
  "coep-header-invalid": failed(-5),
} as const satisfies Readonly<Record<string, Modifier>>;

export type Result = keyof typeof MODIFIERS;
