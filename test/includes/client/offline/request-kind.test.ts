import { describe, expect, it } from "vitest";
import { insists, kindOf } from "../../../../_includes/client/offline/request-kind.ts";

const ORIGIN = "https://bao.example.vn";
const FRONTS = ["/", "/van-hoa/"];

function kind(address: string, { method = "GET", mode = "navigate", part = false } = {}): string {
  const url = address.startsWith("http") ? address : ORIGIN + address;
  return kindOf({ method, url, mode, part }, ORIGIN, FRONTS);
}

describe("what is opened", () => {
  it.each([
    ["/", "front"],
    ["/van-hoa/", "front"],
    ["/?utm_source=zalo", "front"],
    ["/2023/06/bai.html", "article"],
    ["/2023/06/bai.html?fbclid=1", "article"],
    ["/2023/06/bai", "article"],
    ["/ngoai-tuyen/", "offline-page"],
    ["/ngoai-tuyen/?trang=%2F", "offline-page"],
    ["/2023/06/", "page"],
    ["/the-thao/", "page"],
    ["/tim-kiem/?q=l%C3%BAa", "page"],
    ["/van-hoa", "page"],
    ["/404.html", "page"],
  ])("%s is a %s", (address, expected) => expect(kind(address)).toBe(expected));
});

describe("what is left alone", () => {
  it.each([
    ["the editors' form", "/quan-tri/", {}],
    ["its configuration", "/quan-tri/config.json", {}],
    ["the worker itself", "/sw.js", {}],
    ["when the site changes next", "/den-han.json", {}],
    ["a feed", "/rss.xml", {}],
    ["another site's page", "https://noi-khac.example/2023/06/bai.html", {}],
    ["feedback on its way", "/cam-on/", { method: "POST" }],
    ["a part of a film", "/tai-nguyen/phim.mp4", { mode: "no-cors", part: true }],
    ["the search's index", "/pagefind/catalog.json", { mode: "cors" }],
    ["a script of the form", "/tai-nguyen/quan-tri-01/quan-tri.js", { mode: "cors" }],
    ["a page that a script asks for", "/2023/06/bai.html", { mode: "cors" }],
    ["the newest headlines", "/moi-nhat.json", { mode: "cors" }],
    ["another site's photo", "https://noi-khac.example/anh/a.jpeg", { mode: "no-cors" }],
  ])("%s", (_, address, how) => expect(kind(address, how)).toBe("other"));
});

it.each(["/tai-nguyen/article-0123abcd.css", "/anh/0123456789ab-480.avif"])(
  "%s is a file, but not where it is opened by itself",
  (address) => {
    expect(kind(address, { mode: "no-cors" })).toBe("file");
    expect(kind(address)).toBe("other");
  },
);

describe("a reader who opens an article", () => {
  const url = `${ORIGIN}/2023/06/bai.html`;
  const opened = { url, cache: "default", referrer: `${ORIGIN}/` } as const;

  it.each([
    ["loads it again", { cache: "no-cache" }],
    ["loads it again with all its files", { cache: "reload" }],
    ["presses the link of its copy", { referrer: url }],
    ["presses the link of its copy, which a network led to", { referrer: `${url}?fbclid=1` }],
  ] as const)("wants no copy of it, however long it takes: %s", (_, how) =>
    expect(insists({ ...opened, ...how })).toBe(true),
  );

  it.each([
    ["comes from the front page", {}],
    ["comes from elsewhere", { referrer: "https://noi-khac.example/" }],
    ["types its address", { referrer: "" }],
    ["goes back", { cache: "force-cache" }],
  ] as const)("has a copy where the network is slow: %s", (_, how) =>
    expect(insists({ ...opened, ...how })).toBe(false),
  );
});
