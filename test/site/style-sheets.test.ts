/** Each kind of page loads a sheet of its own; nothing on it may be left to the sheet of another kind. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";

const site = inject("miniSite");
const listed = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
const pages = listed(site, ".html").filter((file) => !file.startsWith("quan-tri"));
const classesNamed = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
const styled = classesNamed(
  listed("_includes/styles", ".css")
    .map((file) => readFileSync(path.join("_includes/styles", file), "utf8"))
    .join("\n"),
);

/** Classes of a page that some style names, and the page's own sheet does not. */
function leftUnstyled(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')];
  const own = classesNamed(
    sheets.map((sheet) => readFileSync(path.join(site, sheet.getAttribute("href") ?? ""), "utf8")).join("\n"),
  );
  const used = [...document.querySelectorAll("body [class]")].flatMap((element) => [...element.classList]);
  return [...new Set(used)].filter((name) => styled.has(name) && !own.has(name));
}

describe("the styles of a page", () => {
  it.each(pages)("style all of it: %s", (file) =>
    expect(leftUnstyled(readFileSync(path.join(site, file), "utf8"))).toEqual([]),
  );
});
