import { describe, expect, it } from "vitest";
import { renderRobots } from "../../src/feeds/robots.ts";
import { paper } from "./edition-fixture.ts";

describe("robots.txt", () => {
  it("opens the paper, but for the editors' form, and names its sitemaps", () => {
    expect(renderRobots(paper)).toBe(`User-agent: *
Allow: /
Disallow: /quan-tri/

Sitemap: https://bao.example.vn/sitemap.xml
Sitemap: https://bao.example.vn/sitemap-news.xml
`);
  });

  it("says nothing of a form that the paper has not", () => {
    const editing = { form: false, backend: "github" as const, branch: "main" };
    expect(renderRobots({ ...paper, site: { ...paper.site, editing } })).not.toContain("quan-tri");
  });

  it("closes a preview", () => {
    expect(renderRobots({ ...paper, preview: true })).toBe("User-agent: *\nDisallow: /\n");
  });
});
