import { describe, expect, it } from "vitest";
import { renderRobots } from "../../src/feeds/robots.ts";
import { paper } from "./edition-fixture.ts";

describe("robots.txt", () => {
  it("opens the paper and names its sitemaps", () => {
    expect(renderRobots(paper)).toBe(`User-agent: *
Allow: /

Sitemap: https://bao.example.vn/sitemap.xml
Sitemap: https://bao.example.vn/sitemap-news.xml
`);
  });

  it("closes a preview", () => {
    expect(renderRobots({ ...paper, preview: true })).toBe("User-agent: *\nDisallow: /\n");
  });
});
