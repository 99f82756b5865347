/** How Mozilla's HTTP Observatory would score a site, by its published rules. https://github.com/mdn/mdn-http-observatory */
import { testContentSecurity } from "./content-security.ts";
import { testCookies } from "./cookies.ts";
import { MODIFIERS, type Result } from "./modifiers.ts";
import { testScripts } from "./scripts.ts";
import {
  testEmbedderPolicy,
  testFraming,
  testOpenerPolicy,
  testReferrer,
  testResourcePolicy,
  testSharing,
  testSniffing,
} from "./single-headers.ts";
import type { SiteAnswer } from "./site-answer.ts";
import { testRedirection, testTransportSecurity } from "./transport.ts";

export interface Score {
  readonly points: number;
  readonly passed: number;
  readonly tests: number;
  /** Of each test, in their order. */
  readonly results: readonly Result[];
}

/** Whoever loses more than ten points is given none on top. */
const EARNS_EXTRA = 90;

export function scoreOf(answer: SiteAnswer, host: string): Score {
  const results = [
    testContentSecurity(answer),
    testCookies(answer),
    testEmbedderPolicy(answer),
    testOpenerPolicy(answer),
    testSharing(answer),
    testRedirection(answer),
    testReferrer(answer),
    testTransportSecurity(answer),
    testScripts(answer, host),
    testSniffing(answer),
    testFraming(answer),
    testResourcePolicy(answer),
  ];
  const modifiers = results.map((result) => MODIFIERS[result]);
  const sum = (points: readonly number[]) => points.reduce((total, each) => total + each, 100);
  const all = modifiers.map(({ points }) => points);
  const lost = sum(all.filter((points) => points < 0));
  return {
    points: Math.max(0, lost >= EARNS_EXTRA ? sum(all) : lost),
    passed: modifiers.filter(({ pass }) => pass).length,
    tests: results.length,
    results,
  };
}
