/** Guards of this product that can be taken out of a copy of it, to see what they keep away. */
import { TEXT_GUARDS } from "./text-guards.ts";

export interface Patch {
  /** From the project's root. */
  readonly file: string;
  /** What stands there, once. */
  readonly guard: RegExp;
  readonly without: string;
}

const ADDRESSES_OF_NAMES: Patch = {
  file: "src/content/check-names.ts",
  guard: /return \[\.\.\.spelling, \.\.\.address, \.\.\.long\];/,
  without: "return spelling;",
};

export const GUARDS = {
  ...TEXT_GUARDS,
  "own-addresses": [
    { file: "src/content/own-address.ts", guard: /path === "" \|\|/, without: "false &&" },
    {
      file: "src/content/own-address.ts",
      guard:
        /FILES\.has\(path\) \|\|\s+SITEMAP\.test\(path\) \|\|\s+ARCHIVE\.test\(path\) \|\|\s+RESERVED_ADDRESSES\.includes\(first\) \|\|/,
      without: "",
    },
    {
      file: "src/content/own-address.ts",
      guard: /first === "\.netlify" \|\|\s+fixed\.has\(address\.replace\(FEEDS, ""\)\)/,
      without: "true",
    },
  ],
  "articles-addresses": [
    {
      file: "src/content/check-aliases.ts",
      guard: /owners\.judge\(id, alias\) \?\? judgeTwice\(id, alias, before\)/,
      without: "undefined",
    },
  ],
  "form-of-old-addresses": [
    { file: "src/content/article-schema.ts", guard: /line\s*\.regex\(OLD_ADDRESS\)/, without: "z.string()" },
    { file: "src/feeds/redirects.ts", guard: /plainPath\(from\)/, without: "from" },
  ],
  "addresses-of-names": [ADDRESSES_OF_NAMES],
  "names-and-addresses": [{ ...ADDRESSES_OF_NAMES, without: "return [];" }],
  "form-of-ids": [
    {
      file: "src/content/tables.ts",
      guard: /\.regex\(\/\^\[a-z0-9\]\+\(-\[a-z0-9\]\+\)\*\$\/\)/,
      without: "",
    },
  ],
  "reserved-ids": [
    {
      file: "src/content/read-tables.ts",
      guard: /RESERVED_ADDRESSES\.includes\(section\.id\) \|\|/,
      without: "",
    },
  ],
  "few-keys": [
    {
      file: "src/content/yaml-source.ts",
      guard: /const MOST_KEYS = 100;/,
      without: "const MOST_KEYS = 1e9;",
    },
    { file: "src/content/yaml-source.ts", guard: /uniqueKeys: false/, without: "uniqueKeys: true" },
  ],
  "many-problems": [
    {
      file: "src/content/read-tables.ts",
      guard: /for \(const problem of inFile\(file, parsed\.findings\)\) problems\.push\(problem\);/,
      without: "problems.push(...inFile(file, parsed.findings));",
    },
  ],
  "plain-addresses": [
    { file: "src/content/tables.ts", guard: /\.refine\(isPlainAddress,/, without: ".refine(() => true," },
  ],
  "form-of-repository": [
    {
      file: "src/content/tables.ts",
      guard: /\.regex\(\/\^\(\?!\.\*\(\?:\^\|\\\/\)\\\.\{1,2\}[^\n]*\n/,
      without: "\n",
    },
  ],
  "text-in-feeds": [
    {
      file: "src/feeds/xml.ts",
      guard: /return escapeHtml\(text\.replace\(UNSAYABLE, ""\)\);/,
      without: "return text;",
    },
  ],
  "text-in-json-ld": [
    { file: "src/feeds/json-ld.ts", guard: /\/\[<\\u2028\\u2029\]\/g/, without: "/\\u0007/g" },
  ],
} as const satisfies Readonly<Record<string, readonly Patch[]>>;

export type GuardName = keyof typeof GUARDS;
