/** What robots may read: everything of a published paper but endless lists of results, nothing of a preview. */
import { FORM_ADDRESS, hasForm } from "../content/editing.ts";
import type { Paper } from "../edition/paper.ts";
import { absoluteAddress } from "./absolute.ts";
import { AI_CRAWLERS } from "./ai-crawlers.ts";

export function renderRobots({ site, preview }: Paper): string {
  const lines = preview
    ? ["User-agent: *", "Disallow: /"]
    : [
        "User-agent: *",
        "Allow: /",
        // The search page is a page like others; its results are as many as there are questions.
        "Disallow: /tim-kiem/?",
        ...(hasForm(site) ? [`Disallow: ${FORM_ADDRESS}`] : []),
        "",
        ...(site.aiCrawlers === "deny"
          ? [...AI_CRAWLERS.map((name) => `User-agent: ${name}`), "Disallow: /", ""]
          : []),
        ...["/sitemap.xml", "/sitemap-news.xml"].map(
          (address) => `Sitemap: ${absoluteAddress(site, address)}`,
        ),
      ];
  return `${lines.join("\n")}\n`;
}
