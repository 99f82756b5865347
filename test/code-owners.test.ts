/** Who must agree to a change of which file: everything but words and pictures stays with the maintainers. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const MAINTAINERS = "@toa-soan/maintainers";
const EDITORS = "@toa-soan/editors";

interface Rule {
  readonly pattern: string;
  readonly owners: string;
}

const rules: readonly Rule[] = readFileSync(".github/CODEOWNERS", "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => {
    const [pattern = "", ...owners] = line.trim().split(/\s+/);
    return { pattern, owners: owners.join(" ") };
  });

/** GitHub's reading, of the forms that the list uses: `*`, `/folder/`, `/folder/file`. */
function fits(pattern: string, file: string): boolean {
  if (pattern === "*") return true;
  if (!/^\/[\w./-]+$/.test(pattern)) throw new Error(`${pattern} is of a form that this test does not know`);
  const inside = pattern.slice(1);
  return inside.endsWith("/") ? file.startsWith(inside) : file === inside;
}

const ownerOf = (file: string): string => rules.findLast(({ pattern }) => fits(pattern, file))?.owners ?? "";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file !== "");

describe("the code owners", () => {
  it("are the maintainers for every file of this repository but articles and tables", () => {
    const program = files.filter((file) => !/^(articles|_data)\//.test(file));
    expect(program.length).toBeGreaterThan(500);
    expect(program.filter((file) => ownerOf(file) !== MAINTAINERS)).toEqual([]);
  });

  it.each([
    ".github/CODEOWNERS",
    ".github/workflows/moi.yml",
    ".npmrc",
    "netlify.toml",
    "package-lock.json",
    // Folders whose names begin or end like the newsroom's own.
    "src/articles/x.ts",
    "test/_data/x.yml",
    "articles2/x.md",
    "_data.yml",
    "articles",
    // Where the form for editors signs in and writes to.
    "_data/site.yml",
  ])("of %s are the maintainers", (file) => expect(ownerOf(file)).toBe(MAINTAINERS));

  it.each([
    "articles/2023/06/mot.md",
    "articles/2023/06/mot/anh.jpg",
    "_data/authors.yml",
    "_data/links.yml",
  ])("of %s are the editors", (file) => expect(ownerOf(file)).toBe(EDITORS));
});
