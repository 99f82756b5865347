import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUDGETS } from "../../browser/budgets.ts";

const NAMES: Readonly<Partial<Record<string, string>>> = { home: "front page" };
const grouped = new Intl.NumberFormat("en");

describe("docs/benchmarks.md", () => {
  const text = readFileSync("docs/benchmarks.md", "utf8");

  it.each(Object.entries(BUDGETS))("tells the budget that is held: %s", (kind, budget) => {
    const { firstText, whole, scripts, fonts, requests } = budget;
    const figures = [firstText, whole, scripts, fonts, requests].map((each) => grouped.format(each));
    expect(text).toContain(`| ${NAMES[kind] ?? kind} | ${figures.join(" | ")} |`);
  });
});
