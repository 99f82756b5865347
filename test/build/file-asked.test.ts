import { describe, expect, it } from "vitest";
import { fileAddress, fileAsked } from "../../src/build/file-asked.ts";

const SITE = "https://bao.example.vn";

describe("fileAsked", () => {
  it.each([
    ["/", "index.html"],
    ["", "index.html"],
    ["https://bao.example.vn", "index.html"],
    ["bao.example.vn/chinh-tri/", "chinh-tri/index.html"],
    ["/chinh-tri/", "chinh-tri/index.html"],
    ["chinh-tri", "chinh-tri/index.html"],
    [" /2023/06 ", "2023/06/index.html"],
    ["chinh-tri/index.html", "chinh-tri/index.html"],
    ["/2023/06/x.html", "2023/06/x.html"],
    ["2023/06/x.html", "2023/06/x.html"],
    ["./2023/06/x.html", "2023/06/x.html"],
    ["../../etc/x.html", "etc/x.html"],
    ["_site/2023/06/x.html", "2023/06/x.html"],
    ["/home/lan/bao/_site/2023/06/x.html", "2023/06/x.html"],
    ["articles/2023/06/x.md", "2023/06/x.html"],
    ["./articles/2023/06/x.md", "2023/06/x.html"],
    ["/home/lan/bao/articles/2023/06/x.md", "2023/06/x.html"],
    ["articles\\2023\\06\\x.md", "2023/06/x.html"],
    ["articles/2023/06/x/anh-1.jpg", "2023/06/x.html"],
    ["https://bao.example.vn/2023/06/x.html?utm=1#anh", "2023/06/x.html"],
    ["HTTPS://bao.example.vn/chinh-tri/", "chinh-tri/index.html"],
    ["http://localhost:8080/chinh-tri/", "chinh-tri/index.html"],
    ["/chinh-tr%E1%BB%8B/", "chinh-trị/index.html"],
    ["/100%/", "100%/index.html"],
    ["http://", "http://index.html"],
    ["_headers", "_headers"],
    ["/rss.xml", "rss.xml"],
    ["chinh-tri/rss.xml", "chinh-tri/rss.xml"],
  ])("takes %j for %s", (text, file) => {
    expect(fileAsked(text, SITE)).toBe(file);
  });
});

describe("fileAddress", () => {
  it("goes back to what is asked", () => {
    for (const file of ["index.html", "404.html", "2023/06/index.html", "2023/06/x-index.html", "_headers"]) {
      expect(fileAsked(fileAddress(file), SITE)).toBe(file);
    }
    expect(fileAddress("chinh-tri/index.html")).toBe("/chinh-tri/");
  });
});
