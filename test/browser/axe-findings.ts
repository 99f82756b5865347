/** What axe would mend on a page as it stands: every rule of WCAG 2.2 AA, and what axe calls good practice. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** What a theme can change: where the page is the same, the other rules would say the same again. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** @returns a line for each element at fault: `color-contrast: <p>…</p>` */
export async function axeFindings(page: Page, rules: "all" | "of-colour" = "all"): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === "all" ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
