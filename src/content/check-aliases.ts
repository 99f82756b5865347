/** Old addresses lead to one article each, to no address that is a page's own, and never around in a circle. */
import { finding, type Problem } from "../problem.ts";
import { chain, circle, hidden, itself, pathOf, repeated, taken, type Verdict } from "./alias-verdicts.ts";
import { STATUSES, type Status } from "./article.ts";
import type { Archive } from "./cross-check.ts";
import { foldAddress, isOwnAddress } from "./own-address.ts";

export function checkAliases(archive: Archive): Problem[] {
  const claims = claimsIn(archive);
  if (claims.length === 0) return [];
  const fixed = new Set(archive.fixedAddresses.map(foldAddress));
  const owners = new Owners(archive, claims);
  /** Old addresses that were met, with the first article that has each. */
  const met = new Map<string, string>();
  return claims.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const folded = foldAddress(alias);
      const before = met.get(folded);
      if (before === undefined) met.set(folded, id);
      const verdict = isOwnAddress(folded, fixed)
        ? taken(alias, "một trang của báo")
        : (owners.judge(id, alias) ?? judgeTwice(id, alias, before));
      if (!verdict) return [];
      const { line, column } = archive.placesIn(id).marks[`aliases/${alias}`] ?? { line: 1, column: 1 };
      return [{ path: pathOf(id), ...finding(verdict.code, line, column, verdict) }];
    }),
  );
}

interface Claim {
  readonly id: string;
  readonly aliases: readonly string[];
}

function claimsIn({ ledger }: Archive): Claim[] {
  return Object.entries(ledger.aliases)
    .map(([row, aliases]) => ({ id: ledger.ids[Number(row)] ?? "", aliases }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Articles whose own addresses others name as old ones. */
class Owners {
  readonly #statuses: ReadonlyMap<string, Status>;
  readonly #aliases: ReadonlyMap<string, readonly string[]>;
  /** By article: those that name its address as their old one. */
  readonly #claimants = new Map<string, string[]>();

  constructor({ ledger: { ids, status } }: Archive, claims: readonly Claim[]) {
    this.#statuses = new Map(ids.map((id, row) => [id, STATUSES[status[row] ?? 0] ?? "published"]));
    this.#aliases = new Map(claims.map(({ id, aliases }) => [id, aliases]));
    for (const { id, aliases } of claims) {
      for (const owner of aliases.map((alias) => this.#ownerOf(alias))) {
        if (owner !== undefined) this.#claimants.set(owner, [...(this.#claimants.get(owner) ?? []), id]);
      }
    }
  }

  judge(id: string, alias: string): Verdict | undefined {
    const owner = this.#ownerOf(alias);
    if (owner === undefined) return undefined;
    if (owner === id) return foldAddress(alias) === `/${id}.html` ? itself(alias) : undefined;
    if (this.#leadsTo(id, owner)) return circle(alias, owner);
    const status = this.#statuses.get(owner) ?? "published";
    if (status !== "published") return hidden(alias, owner, status);
    return this.#aliases.has(owner) ? chain(alias, owner) : taken(alias, pathOf(owner));
  }

  /** Hosts answer `/2023/06/slug` with `/2023/06/slug.html`. Ids are in lower case: their addresses are folded already. */
  #ownerOf(alias: string): string | undefined {
    const id = foldAddress(alias)
      .slice(1)
      .replace(/\.html$/, "");
    return this.#statuses.has(id) ? id : undefined;
  }

  /** Whether somebody's claim on the article's address leads, over however many steps, to the other article. */
  #leadsTo(from: string, to: string): boolean {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(this.#claimants.get(id) ?? []));
    }
    return false;
  }
}

function judgeTwice(id: string, alias: string, before: string | undefined): Verdict | undefined {
  if (before === undefined) return undefined;
  return before === id ? repeated(alias) : taken(alias, pathOf(before));
}
