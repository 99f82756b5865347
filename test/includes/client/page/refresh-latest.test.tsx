// @vitest-environment jsdom
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { refreshLatest } from "../../../../_includes/client/page/refresh-latest.ts";
import { LatestList } from "../../../../_includes/components/latest-list.tsx";
import type { Teaser } from "../../../../src/edition/edition.ts";
import { toIso } from "../../../../src/text/vietnam-time.ts";
import { at } from "../../paper-fixture.ts";

const OWN = "/2023/06/bai-nay.html";

const teaserOf = (name: string, day: string): Teaser => ({
  title: `Bài ${name}`,
  address: `/${day.slice(0, 4)}/${day.slice(5, 7)}/${name}.html`,
  date: at(day),
});
const rowOf = ({ title, address, date }: Teaser) => [title, address, toIso(date)];

const OLD = [teaserOf("cu-1", "2023-05-31T23:10"), teaserOf("cu-2", "2023-05-30")];
const NEWEST = ["moi-1", "moi-2", "moi-3"].map((name) => teaserOf(name, "2023-06-09T00:05"));

const listHtml = (teasers: readonly Teaser[]) => {
  const box = document.createElement("div");
  box.innerHTML = renderToString(<LatestList teasers={teasers} refreshed />);
  return box.querySelector("ul")?.innerHTML;
};
const shown = () => document.querySelector("[data-latest] ul")?.innerHTML;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Opens a page whose list is old, and lets the file come. */
async function open(file: unknown, teasers = OLD) {
  document.body.innerHTML = renderToString(<LatestList teasers={teasers} refreshed />);
  const fetchJson = vi.fn(async (_: string) => file);
  refreshLatest(document, fetchJson);
  await settled();
  return fetchJson;
}

beforeEach(() => {
  document.head.innerHTML = `<link rel="canonical" href="https://bao.example.vn${OWN}">`;
});

describe("an old list of the newest", () => {
  it("is refreshed from the file that the page names, in the server's own markup, as long as it was", async () => {
    const fetchJson = await open({ articles: NEWEST.map(rowOf) });
    expect(fetchJson).toHaveBeenCalledExactlyOnceWith("/moi-nhat.json");
    expect(shown()).toBe(listHtml(NEWEST.slice(0, 2)));
  });

  it("never names the page that it stands on", async () => {
    const [first, ...others] = NEWEST.map(rowOf);
    await open({ articles: [first, ["Bài này", OWN, "2023-06-08T07:30:00+07:00"], ...others] });
    expect(shown()).toBe(listHtml(NEWEST.slice(0, 2)));
  });

  it("shows markup in headlines as text", async () => {
    const hostile = NEWEST.map((teaser) => ({ ...teaser, title: "<img src=x onerror=alert(1)>&amp;" }));
    await open({ articles: hostile.map(rowOf) });
    expect(shown()).toBe(listHtml(hostile.slice(0, 2)));
    expect(document.querySelector("img")).toBeNull();
  });

  const row = ["Bài mới", "/2023/06/moi.html", "2023-06-09T07:30:00+07:00"];
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "articles"],
    ["a list", [row, row]],
    ["no articles", {}],
    ["articles that are no list", { articles: { 0: row, 1: row, length: 2 } }],
    ["fewer than the page shows", { articles: [row] }],
    ["fewer than the page shows, without itself", { articles: [row, ["Bài này", OWN, row[2]]] }],
    ["a row that is none", { articles: [row, null, row] }],
    ["an object for a row", { articles: [row, { title: row[0], address: row[1], date: row[2] }] }],
    ["a headline that is no text", { articles: [row, [[row[0]], row[1], row[2]]] }],
    ["an empty headline", { articles: [row, [" ", row[1], row[2]]] }],
    ["a date that is none", { articles: [row, [row[0], row[1], "hôm nay"]] }],
    ["no date", { articles: [row, [row[0], row[1]]] }],
    ...[
      "javascript:alert(1)",
      "https://ke-xau.example/",
      "//ke-xau.example/",
      "/\\ke-xau.example/",
      "/\t/x",
      "",
    ].map((address): [string, unknown] => [
      `the address ${address}`,
      { articles: [row, row, [row[0], address, row[2]]] },
    ]),
  ])("stays where the file holds %s", async (_, file) => {
    await open(file);
    expect(shown()).toBe(listHtml(OLD));
  });

  it("stays where the file cannot be fetched", async () => {
    document.body.innerHTML = renderToString(<LatestList teasers={OLD} refreshed />);
    refreshLatest(document, () => Promise.reject(new TypeError("offline")));
    await settled();
    expect(shown()).toBe(listHtml(OLD));
  });

  it("stays while the reader's focus is in it", async () => {
    document.body.innerHTML = renderToString(<LatestList teasers={OLD} refreshed />);
    document.querySelector("a")?.focus();
    const fetchJson = vi.fn(async () => ({ articles: NEWEST.map(rowOf) }));
    refreshLatest(document, fetchJson);
    await settled();
    expect(fetchJson).toHaveBeenCalledOnce();
    expect(shown()).toBe(listHtml(OLD));
    expect(document.activeElement?.getAttribute("href")).toBe(OLD[0]?.address);
  });

  it("stays while the reader's mouse is on it", async () => {
    const matches = vi
      .spyOn(HTMLUListElement.prototype, "matches")
      .mockImplementation((rule) => rule === ":hover");
    await open({ articles: NEWEST.map(rowOf) });
    matches.mockRestore();
    expect(shown()).toBe(listHtml(OLD));
  });

  it("leads nowhere else and holds nothing but rows, whatever the file holds", async () => {
    const address = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc
        .string({ unit: fc.constantFrom("/", "\\", "\t", "\n", ".", ":", "@", "a", "%", "?") })
        .map((end) => `/${end}`),
    );
    const hostile = fc.tuple(fc.string(), address, fc.constant("2023-06-09T07:30:00+07:00"));
    const files = fc.oneof(
      fc.record({ articles: fc.array(hostile, { minLength: 2, maxLength: 4 }) }),
      fc.record({ articles: fc.array(fc.oneof(hostile, fc.anything()), { maxLength: 4 }) }),
      fc.anything(),
    );
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        await open(file);
        const links = [...document.querySelectorAll("a")];
        expect(links.map(({ origin }) => origin)).toEqual(OLD.map(() => location.origin));
        const names = [...document.querySelectorAll("[data-latest] ul *")].map(({ localName }) => localName);
        expect(names).toEqual(OLD.flatMap(() => ["li", "a", "time"]));
      }),
    );
  });
});

it.each([
  ["whose list is the newest", <LatestList key="a" teasers={OLD} refreshed={false} />],
  ["without any other article", <LatestList key="b" teasers={[]} refreshed />],
  ["without the list", <p key="c">Không có bài nào.</p>],
])("a page %s asks for nothing", async (_, page) => {
  document.body.innerHTML = renderToString(page);
  const fetchJson = vi.fn(async () => ({ articles: NEWEST.map(rowOf) }));
  refreshLatest(document, fetchJson);
  await settled();
  expect(fetchJson).not.toHaveBeenCalled();
});
