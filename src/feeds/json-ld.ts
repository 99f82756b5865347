/** Structured data for search engines: what a page is about, in schema.org's words. */
import type { Thing } from "schema-dts";
import type { Site } from "../content/tables.ts";
import { checkJsonLd } from "./check-json-ld.ts";

export interface JsonLd {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}

export function graphOf(...things: readonly Thing[]): JsonLd {
  return { "@context": "https://schema.org", "@graph": things };
}

/**
 * Structured data as it stands in its page.
 * @param address of the page, from the site's root
 * @throws where search engines would refuse it: a fault of the program
 */
export function structuredDataOf(address: string, site: Pick<Site, "url">, value: JsonLd): string {
  const faults = checkJsonLd(value, { site: site.url, page: `${site.url}${address}` });
  if (faults.length > 0) throw new Error(`structured data of ${address}: ${faults.slice(0, 5).join("; ")}`);
  return jsonLdScript(value);
}

/** JSON that can stand inside `<script type="application/ld+json">` whatever its strings hold. */
export function jsonLdScript(value: JsonLd): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

type Present<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> };

/** The thing without what is undefined: schema.org's types know no property that is there and has no value. */
export function present<const T extends object>(thing: T): Present<T>;
export function present(thing: object): object {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
