import { describe, expect, it } from "vitest";
import { sumsOf } from "./sums.ts";
import type { Sent, SentKind } from "./weigh-page.ts";

const sent = (kind: SentKind, gzip: number, when: Partial<Pick<Sent, "blocking" | "later">> = {}): Sent => ({
  ...{ address: `http://site/${kind}`, kind, bytes: gzip * 3, gzip, brotli: gzip - 1 },
  ...{ blocking: false, later: false, ...when },
});
const weightOf = (...all: Sent[]) => ({ sent: all, shift: 0, elements: 1 });
const page = weightOf(
  sent("html", 9000, { blocking: true }),
  sent("style", 4000, { blocking: true }),
  sent("style", 2000),
  sent("script", 3000),
  sent("script", 1000, { later: true }),
  sent("font", 50_000),
  sent("photo", 30_000),
  sent("photo", 25_000, { later: true }),
  sent("icon", 200, { later: true }),
);

describe("what a page weighs", () => {
  it("before its first text is all that the browser waits for", () => {
    expect(sumsOf(page).firstText).toBe(13_000);
    expect(sumsOf(page, "brotli").firstText).toBe(12_998);
  });

  it("in all is everything but photos and fonts, whenever it comes", () => {
    expect(sumsOf(page)).toMatchObject({ whole: 19_200, scripts: 4000, fonts: 50_000 });
  });

  it("in requests is what comes before it stands there whole, and what comes after", () => {
    expect(sumsOf(page)).toMatchObject({ requests: 6, laterRequests: 3 });
  });
});
