/** `queries.txt`: what readers type, what must come first, and what must not appear. */
import { readFileSync } from "node:fs";
import { readQuery } from "../../_includes/client/search/query.ts";
import type { Request } from "../../src/search/archive/reader.ts";

export interface QueryCase {
  /** As typed, and with the page's parameters behind ` @ `. */
  readonly line: string;
  readonly group: string;
  readonly request: Request;
  /** Parameters of the search page's address. */
  readonly address: string;
  /** The first results in this order. */
  readonly first: readonly string[];
  /** The first results, in any order among themselves. */
  readonly firstGroup: readonly string[];
  readonly among: readonly string[];
  readonly never: readonly string[];
  readonly nothing: boolean;
}

const KEYS = ["đầu", "đầu-nhóm", "có", "không", "rỗng"] as const;

export function readQueries(file = "test/search/queries.txt"): QueryCase[] {
  let group = "";
  const cases: { line: string; group: string; wishes: Map<string, string[]> }[] = [];
  // Not normalised: some of it is decomposed on purpose.
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("#")) group = line.replace(/^#\s*/, "");
    else if (/^\S/.test(line)) cases.push({ line: line.trimEnd(), group, wishes: new Map() });
    else if (line.trim() !== "") {
      const [, key = "", slugs = ""] = /^\s+([^:]+):(.*)$/u.exec(line.normalize("NFC")) ?? [];
      const known = KEYS.find((each) => each === key.trim());
      const last = cases.at(-1);
      if (!known || !last) throw new Error(`queries.txt: ${line}`);
      last.wishes.set(
        known,
        slugs
          .split(",")
          .map((slug) => slug.trim())
          .filter(Boolean),
      );
    }
  }
  return cases.map(({ line, group, wishes }) => {
    const [words = "", parameters = ""] = line.split(" @ ");
    const address = new URLSearchParams(parameters);
    address.set("q", words);
    const wish = (key: (typeof KEYS)[number]) => wishes.get(key) ?? [];
    return {
      line,
      group,
      request: readQuery(address),
      address: address.toString(),
      first: wish("đầu"),
      firstGroup: wish("đầu-nhóm"),
      among: wish("có"),
      never: wish("không"),
      nothing: wishes.has("rỗng"),
    };
  });
}

/** Every slug that the cases name. */
export function namedSlugs({ first, firstGroup, among, never }: QueryCase): string[] {
  return [...first, ...firstGroup, ...among, ...never];
}

/** What is wrong with an answer, in words; empty where nothing is. @param found slugs, best first */
export function faultsOf(wish: QueryCase, found: readonly string[]): string[] {
  const { first, firstGroup, among, never, nothing } = wish;
  const head = found.slice(0, Math.max(first.length, firstGroup.length));
  const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
  return [
    ...(same(found.slice(0, first.length), first) ? [] : [`đầu là ${head.join(", ") || "không có gì"}`]),
    ...(same(found.slice(0, firstGroup.length).sort(), [...firstGroup].sort())
      ? []
      : [`nhóm đầu là ${head.join(", ") || "không có gì"}`]),
    ...among.filter((slug) => !found.includes(slug)).map((slug) => `thiếu ${slug}`),
    ...never.filter((slug) => found.includes(slug)).map((slug) => `thừa ${slug}`),
    ...(nothing && found.length > 0 ? [`phải rỗng, nhưng có ${found.slice(0, 3).join(", ")}`] : []),
  ];
}
