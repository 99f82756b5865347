/** What robots may read: everything of a published paper, nothing of a preview. */
import { FORM_ADDRESS, hasForm } from "../content/editing.ts";
import type { Paper } from "../edition/paper.ts";
import { absoluteAddress } from "./absolute.ts";

export function renderRobots({ site, preview }: Paper): string {
  const lines = preview
    ? ["User-agent: *", "Disallow: /"]
    : [
        "User-agent: *",
        "Allow: /",
        ...(hasForm(site) ? [`Disallow: ${FORM_ADDRESS}`] : []),
        "",
        ...["/sitemap.xml", "/sitemap-news.xml"].map(
          (address) => `Sitemap: ${absoluteAddress(site, address)}`,
        ),
      ];
  return `${lines.join("\n")}\n`;
}
