/** Every kind of page in every look that readers can ask their system or browser for: nothing that axe would mend, nothing lost. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { KINDS_OF_PAGE } from "./kinds-of-page.ts";
import { layoutFaults } from "./layout-faults.ts";
import { visits } from "./visits.ts";

const { visit } = visits(() => inject("miniSite"));

/** In the words of WCAG: Text Spacing (1.4.12). */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Wider than the window, cut off, or one on the other: which is as it should be where something lies over the page. */
async function lostText(page: Page, covered: boolean): Promise<string[]> {
  if (covered) return [];
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { wider, cut, overlapping } = await page.evaluate(layoutFaults);
  return [...(wider > 0 ? [`wider by ${wider}`] : []), ...cut, ...overlapping];
}

/** Names of controls and pictures that only readers of English would understand. */
function englishNames(): string[] {
  const english =
    /\b(?:search|menu|close|open|next|previous|back|share|print|copy|skip|home|submit|send|image|photo|loading|more|toggle|play|listen|save)\b/i;
  const named = [
    ...document.querySelectorAll("[aria-label], [alt], [title], [placeholder], button, summary, label"),
  ];
  return named.flatMap((part) => {
    const names = ["aria-label", "alt", "title", "placeholder"].map((name) => part.getAttribute(name) ?? "");
    if (part.matches("button, summary, label")) names.push(part.textContent ?? "");
    return names.filter((name) => english.test(name));
  });
}

/** Where the system chooses the colours (which axe does not see): words that keep their own, and controls whose edge went with their ground. */
function unforcedParts(): string[] {
  return [...document.querySelectorAll("body, body *")].flatMap((part) => {
    if (!part.checkVisibility() || part.closest("svg")) return [];
    const { forcedColorAdjust, borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
      getComputedStyle(part);
    const hasEdge =
      borderTopStyle !== "none" &&
      Number.parseFloat(borderTopWidth) > 0 &&
      borderTopColor !== backgroundColor;
    const isEdgeless = part.matches("button, input:not([type=checkbox]), select, textarea") && !hasEdge;
    const keepsColours = forcedColorAdjust !== "auto" && part.textContent?.trim() !== "";
    return keepsColours || isEdgeless ? [`${part.localName}.${part.className}`] : [];
  });
}

/** For whom movement makes ill: what would still move, or slide to where a link leads. */
function movingParts(): string[] {
  const parts = [document.documentElement, ...document.querySelectorAll("body, body *")];
  return parts.flatMap((part) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(part);
    const isMoving =
      scrollBehavior === "smooth" ||
      (animationName !== "none" && Number.parseFloat(animationDuration) > 0.05) ||
      Number.parseFloat(transitionDuration) > 0;
    return isMoving ? [`${part.localName}.${part.className}`] : [];
  });
}

const LOOKS: Readonly<Record<string, (page: Page, covered: boolean) => Promise<string[]>>> = {
  light: async (page) => [...(await axeFindings(page)), ...(await page.evaluate(englishNames))],
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: "dark" });
    return axeFindings(page, "of-colour");
  },
  "dark, more contrast": async (page) => {
    await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
    return axeFindings(page, "of-colour");
  },
  "light, more contrast": async (page) => {
    await page.emulateMedia({ colorScheme: "light", contrast: "more" });
    return axeFindings(page, "of-colour");
  },
  "forced colours": async (page) => {
    await page.emulateMedia({ contrast: null, forcedColors: "active" });
    return page.evaluate(unforcedParts);
  },
  "less motion": async (page) => {
    await page.emulateMedia({ forcedColors: null, reducedMotion: "reduce" });
    return page.evaluate(movingParts);
  },
  "a window of 1280 at 200 %": async (page, covered) => {
    await page.setViewportSize({ width: 640, height: 400 });
    return lostText(page, covered);
  },
  "a window of 1280 at 400 %": async (page, covered) => {
    await page.setViewportSize({ width: 320, height: 256 });
    return [...(await axeFindings(page)), ...(await lostText(page, covered))];
  },
  "wide spacing of text, on a phone": async (page, covered) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await spaceText(page);
    return lostText(page, covered);
  },
  "wide spacing of text, on a desk": async (page, covered) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    return lostText(page, covered);
  },
};

describe("every kind of page, in every look", () => {
  it.each(KINDS_OF_PAGE)("is as readable: %s", async (_, { address, ready, covered = false }) => {
    const { page } = await visit(address);
    await page.locator(".today-solar").waitFor();
    await ready?.(page);
    const found: Record<string, string[]> = {};
    for (const [look, faultsIn] of Object.entries(LOOKS)) found[look] = await faultsIn(page, covered);
    expect(found).toEqual(Object.fromEntries(Object.keys(LOOKS).map((look) => [look, []])));
  });
});
