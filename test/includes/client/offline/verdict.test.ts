import { describe, expect, it } from "vitest";
import { filesIn } from "../../../../_includes/client/offline/page-files.ts";
import { sentAt } from "../../../../_includes/client/offline/sent-at.ts";
import { isPage, isWhole, verdictOn } from "../../../../_includes/client/offline/verdict.ts";
import { articlePage, type Sent, sent } from "./fake-caches.ts";

const NOT_KEPT: readonly (readonly [string, Sent])[] = [
  ["an error", { status: 500 }],
  ["a page that is not there", { status: 404 }],
  ["a part", { status: 206 }],
  ["a redirect that nobody has followed", { type: "opaqueredirect" }],
  ["a redirect that has been followed", { redirected: true }],
  ["another site's answer", { type: "cors" }],
  ["an answer that cannot be looked into", { type: "opaque" }],
];

it.each(NOT_KEPT)("%s is not kept", (_, facts) => {
  expect(isWhole(sent("", facts))).toBe(false);
  expect(isPage(sent("", facts))).toBe(false);
});

it("a page is kept, a feed in its place is not", () => {
  expect(isPage(sent(""))).toBe(true);
  expect(isPage(sent("", { headers: { "content-type": "application/xml" } }))).toBe(false);
});

describe("an article that is kept", () => {
  const html = articlePage("Nội dung");

  it("stands where the site answers with it", () => expect(verdictOn(sent(html), html)).toBe("stands"));

  it.each<[string, string, Sent]>([
    ["the page of a withdrawn one", "<main><h1>Bài đã được rút</h1></main>", {}],
    ["that it is not there", html, { status: 404 }],
    ["that it is gone", "", { status: 410 }],
    ["that it is elsewhere", html, { redirected: true }],
    ["a redirect", "", { type: "opaqueredirect" }],
  ])("is gone where the site answers with %s", (_, text, facts) => {
    expect(verdictOn(sent(text, facts), text)).toBe("gone");
  });

  it.each<[string, Sent]>([
    ["a server in trouble", { status: 503 }],
    ["a server that wants to know who asks", { status: 401 }],
    ["a file of another kind", { headers: { "content-type": "text/plain" } }],
  ])("is not given up because of %s", (_, facts) => {
    expect(verdictOn(sent("", facts), "")).toBe("unknown");
  });
});

it("a page needs its styles, scripts, fonts and icons, each once, and nothing of anybody else", () => {
  const html = `<link href="/tai-nguyen/a-01.css"><script src="/tai-nguyen/b-01.js"></script>
    <link href="/tai-nguyen/a-01.css"><a data-latest="/tai-nguyen/c-01.js"></a>
    <article data-viewer="/tai-nguyen/v-01.js" data-viewer-style="/tai-nguyen/v-01.css"></article>
    <form data-suggest="/tai-nguyen/d-01.js"></form><img src="/anh/e-480.jpeg">
    <script src="https://noi-khac.example/tai-nguyen/f.js"></script><a href="/tai-nguyen/../quan-tri/">`;
  expect(filesIn(html)).toEqual(
    ["a-01.css", "b-01.js", "v-01.js", "v-01.css"].map((name) => `/tai-nguyen/${name}`),
  );
});

describe("when an answer was sent", () => {
  const now = Date.parse("2026-11-26T07:30:00+07:00");
  const at = (headers: Readonly<Record<string, string>>) => sentAt(new Headers(headers), now);
  const date = new Date(now - 60_000).toUTCString();

  it("is what it says, plus how long it had waited on its way", () => {
    expect(at({ date })).toBe(now - 60_000);
    expect(at({ date, age: "20" })).toBe(now - 40_000);
  });

  it("is never later than now, and now where it does not say", () => {
    expect(at({ date, age: "3600" })).toBe(now);
    expect(at({})).toBe(now);
    expect(at({ date: "hôm nay" })).toBe(now);
  });
});
