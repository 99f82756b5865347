import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Which room may know which; `src` is for the few files above the rooms. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  src: [],
  text: [],
  markdown: ["src", "text", "images"],
  images: ["src", "sandbox"],
  content: ["src", "text", "markdown", "images"],
  edition: ["src", "text", "content"],
  forms: ["content"],
  feeds: ["text", "content", "edition", "images"],
  search: ["src", "text", "content", "edition", "images", "sandbox"],
  pages: ["text", "content", "edition", "feeds", "forms", "_includes"],
  build: [
    ...["src", "text", "content", "edition", "feeds", "images", "search", "pages", "compile", "sandbox"],
    ...["_includes", ".eleventy.ts"],
  ],
  newsroom: [
    "src",
    "text",
    "markdown",
    "images",
    "content",
    "edition",
    "feeds",
    "build",
    "compile",
    "sandbox",
  ],
  compile: [],
  sandbox: ["src"],
  _includes: ["src", "text", "markdown", "content", "edition", "images", "search", "forms"],
  ".eleventy.ts": ["src", "build"],
  commands: ["src", "text", "content", "build", "newsroom", "sandbox", "cli.ts"],
  "cli.ts": ["src", "build", "newsroom", "commands"],
  "main.js": ["compile"],
};

const OUTSIDERS: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^@11ty\/eleventy(\/|$)/, rooms: ["pages", "build", ".eleventy.ts"] },
  { name: /^sharp$/, rooms: ["images"] },
  { name: /^pagefind$/, rooms: ["search"] },
  { name: /^esbuild$/, rooms: ["compile", "build"] },
  {
    name: /^(node:)?fs(\/promises)?$/,
    rooms: ["content", "images", "search", "build", "newsroom", "compile", "commands", "sandbox"],
  },
];

const PURE = ["text", "markdown", "edition", "feeds", "forms"];
/** What the search runs in the browser: no disk, no Pagefind from the registry. */
const IN_BROWSER = /^src\/search\/(archive|copy|query)\//;
const IMPURE = /\b(Date\.now|new Date\(\)|process\.|Math\.random|performance\.now)/;

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
}

const sources: Source[] = ["src", "_includes"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  )
  .concat(".eleventy.ts")
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /(?<!\.d)\.(tsx?|js)$/.test(file))
  .map((file) => ({ file, room: roomOf(file), text: readFileSync(file, "utf8") }));

function roomOf(file: string): string {
  const [top = "", second = "", third] = file.split("/");
  if (top !== "src") return top;
  if (third !== undefined) return second;
  return second === "cli.ts" || second === "main.js" ? second : "src";
}

function importsOf({ text }: Source): string[] {
  return [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)[^"';]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import "([^"]+)"/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function knownRooms(source: Source): string[] {
  const rooms = importsOf(source)
    .filter((name) => name.startsWith("."))
    .map((name) => roomOf(path.posix.join(path.posix.dirname(source.file), name)));
  return [...new Set(rooms)].filter((room) => room !== source.room);
}

describe("the house", () => {
  it("has files in every room", () => {
    expect(new Set(sources.map(({ room }) => room))).toEqual(new Set(Object.keys(MAY_KNOW)));
  });

  it.each(sources.map((source) => [source.file, source] as const))(
    "%s knows only what its room may know",
    (_, source) => {
      const allowed = MAY_KNOW[source.room] ?? [];
      expect(knownRooms(source).filter((room) => !allowed.includes(room))).toEqual([]);
      for (const outsider of OUTSIDERS) {
        if (!outsider.rooms.includes(source.room)) {
          expect(importsOf(source).filter((name) => outsider.name.test(name))).toEqual([]);
        }
      }
      if (PURE.includes(source.room) || IN_BROWSER.test(source.file)) {
        expect(source.text).not.toMatch(IMPURE);
        expect(importsOf(source).filter((name) => /^(node:|pagefind$)/.test(name))).toEqual([]);
      }
    },
  );
});
