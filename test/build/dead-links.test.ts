import { describe, expect, it } from "vitest";
import { checkLinks, deadLinks } from "../../src/build/dead-links.ts";

const SITE = new Set(["index.html", "2023/06/a.html", "chinh-tri/index.html", "anh/1-480.jpeg"]);
const dead = (page: string) => deadLinks(page, (file) => SITE.has(file));

describe("dead links", () => {
  it.each([
    ["a page", '<a href="/2023/06/a.html">'],
    ["a folder's page", '<a href="/chinh-tri/">'],
    ["the front page", '<a class="logo" href="/">'],
    ["a place in a page", '<a href="/2023/06/a.html#muc-1">'],
    ["a page that is asked something", '<a href="/chinh-tri/?trang=2">'],
    ["a photo", '<a href="/anh/1-480.jpeg">'],
    ["another site", '<a href="https://khac.example.vn/x.html">'],
    ["a place in the page itself", '<a href="#muc-1">'],
  ])("are none where the site has %s", (_, link) => {
    expect(dead(link)).toEqual([]);
  });

  it("are addresses that no file of the site answers, each once", () => {
    const links = ["/2023/06/b.html", "/van-hoa/", "/chinh-tri", "/2023/06/b.html", "/x?y#z"];
    expect(dead(links.map((link) => `<a href="${link}">x</a>`).join(""))).toEqual([
      "/2023/06/b.html",
      "/van-hoa/",
      "/chinh-tri",
      "/x?y#z",
    ]);
  });

  it("end a build where the program made them, and not where an editor wrote them", () => {
    const page = '<main><a href="/">x</a><p><a href="/2023/06/b.html">y</a></p></main>';
    expect(() => checkLinks("2023/06/a.html", page, SITE, () => "")).toThrow(
      "2023/06/a.html links to what is not there: /2023/06/b.html",
    );
    checkLinks("2023/06/a.html", page, SITE, () => '<p><a href="/2023/06/b.html">y</a></p>');
  });

  it("in what all pages share are found on the front page", () => {
    const page = '<nav><a href="/x/">x</a></nav><main>Nội dung</main><footer><a href="/y/">y</a></footer>';
    checkLinks("2023/06/a.html", page, SITE, () => "");
    expect(() => checkLinks("index.html", page, SITE, () => "")).toThrow("/x/, /y/");
  });
});
