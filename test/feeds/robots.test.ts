import { describe, expect, it } from "vitest";
import { renderRobots } from "../../src/feeds/robots.ts";
import { paper } from "./edition-fixture.ts";

describe("robots.txt", () => {
  it("opens the paper, but for results of searches and the editors' form, and names its sitemaps", () => {
    expect(renderRobots(paper)).toBe(`User-agent: *
Allow: /
Disallow: /tim-kiem/?
Disallow: /quan-tri/

Sitemap: https://bao.example.vn/sitemap.xml
Sitemap: https://bao.example.vn/sitemap-news.xml
`);
  });

  it("says nothing of a form that the paper has not", () => {
    const editing = { form: false, backend: "github" as const, branch: "main" };
    expect(renderRobots({ ...paper, site: { ...paper.site, editing } })).not.toContain("quan-tri");
  });

  it("shows robots that gather texts for language models out where the newsroom says so, and no others", () => {
    const rules = (aiCrawlers: "allow" | "deny") =>
      renderRobots({ ...paper, site: { ...paper.site, aiCrawlers } });
    expect(rules("allow")).toBe(renderRobots(paper));
    const groups = rules("deny").split("\n\n");
    expect(groups).toHaveLength(3);
    expect(groups[1]).toMatch(/^(?:User-agent: [\w-]+\n)+Disallow: \/$/);
    for (const name of ["GPTBot", "ClaudeBot", "CCBot", "Google-Extended"]) {
      expect(groups[1]).toContain(`User-agent: ${name}\n`);
    }
    expect(rules("deny")).not.toMatch(/Googlebot|bingbot|coccocbot|-SearchBot|-User\b/i);
    expect([groups[0], groups[2]].join("\n\n")).toBe(renderRobots(paper));
  });

  it("closes a preview", () => {
    expect(renderRobots({ ...paper, preview: true })).toBe("User-agent: *\nDisallow: /\n");
  });
});
