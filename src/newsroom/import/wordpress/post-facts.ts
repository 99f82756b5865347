/** What a WordPress site knew of a post besides its text: headline, date, writers, section, addresses. */
import { parseInstant, toIso } from "../../../text/vietnam-time.ts";
import type { Piece } from "../piece.ts";
import type { WxrSite } from "./survey-wxr.ts";
import { plainWords } from "./wordpress-library.ts";
import { childrenNamed, metaOf, textIn, type WxrElement } from "./wxr-elements.ts";

type PostFacts = Pick<Piece, "title" | "date" | "summary" | "authors" | "topics" | "section" | "addresses">;

/** Sections that stand for none. */
const NO_SECTION = /^(?:uncategorized|chưa (?:được )?phân loại|chưa phân mục)$/i;
/** Plugins that let an author say which of a post's categories is its own. */
const PRIMARY = ["_yoast_wpseo_primary_category", "rank_math_primary_category", "_primary_term_category"];

/** @param left takes what has no place in an article */
export function postFacts(item: WxrElement, site: WxrSite, left: string[]): PostFacts {
  return {
    title: plainWords(textIn(item, "title")) || undefined,
    date: dateOf(item),
    summary: plainWords(textIn(item, "excerpt:encoded")) || undefined,
    authors: authorsOf(item, site),
    topics: childrenNamed(item, "category").flatMap((term) =>
      term.attributes.get("domain") === "post_tag" ? [plainWords(term.text)] : [],
    ),
    section: sectionOf(item, site, left),
    addresses: addressesOf(item),
  };
}

/** The site's clock is the newsroom's; Greenwich is asked where that was not set, as in drafts. */
function dateOf(item: WxrElement): string | undefined {
  const local = parseInstant(textIn(item, "wp:post_date").replace(" ", "T"));
  const greenwich = parseInstant(`${textIn(item, "wp:post_date_gmt").replace(" ", "T")}Z`);
  const instant = local ?? greenwich;
  return instant === undefined || instant < 0 ? undefined : toIso(instant);
}

/** Several where the plugin for co-authors was in use. */
function authorsOf(item: WxrElement, { authors }: WxrSite): string[] {
  const several = childrenNamed(item, "category").flatMap((term) =>
    term.attributes.get("domain") === "author" ? [term.text.trim()] : [],
  );
  const login = textIn(item, "dc:creator");
  return several.length > 0 ? several : login === "" ? [] : [authors.get(login) ?? login];
}

function sectionOf(item: WxrElement, { categories }: WxrSite, left: string[]): string | undefined {
  const names = childrenNamed(item, "category")
    .filter(({ attributes }) => (attributes.get("domain") ?? "category") === "category")
    .map(({ text }) => plainWords(text))
    .filter((name) => name !== "" && !NO_SECTION.test(name));
  const chosen = PRIMARY.map((key) => plainWords(categories.get(metaOf(item, key)) ?? "")).find((name) =>
    names.includes(name),
  );
  const section = chosen ?? names[0];
  const others = [...new Set(names)].filter((name) => name !== section);
  if (others.length > 0)
    left.push(`Bài còn nằm ở chuyên mục ${others.map((name) => `“${name}”`).join(", ")}`);
  return section;
}

function addressesOf(item: WxrElement): string[] {
  const link = textIn(item, "link");
  if (!URL.canParse(link)) return [];
  const { pathname, search } = new URL(link);
  // `/?p=123` is the address of what was never published.
  if (pathname === "/" || search !== "") return [];
  const slug = textIn(item, "wp:post_name");
  const older = childrenNamed(item, "wp:postmeta")
    .filter((meta) => textIn(meta, "wp:meta_key") === "_wp_old_slug")
    .map((meta) => textIn(meta, "wp:meta_value"))
    .filter((old) => slug !== "" && old !== "" && pathname.includes(slug))
    .map((old) => pathname.replace(slug, old));
  return [...new Set([pathname, ...older])];
}
