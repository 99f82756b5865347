/** Fingerprints of what outputs are made from: of lists, of what stands around every page, of feeds and sitemaps. */
import type { Article } from "../content/article.ts";
import { teaserPrint } from "../content/ledger.ts";
import { cardPrintOf, printsOf } from "../content/ledger-stories.ts";
import type { ArticlePageView } from "../edition/article-pages.ts";
import type { Edition, Teaser, YearPage } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import type { Feed } from "../feeds/feeds-of.ts";
import { Fingerprint, fingerprintOf } from "../text/fingerprint.ts";
import type { Parts } from "./parts.ts";

export function feedPrints({ title, description, pages }: Feed<ArticlePageView>): Parts {
  const listed = new Fingerprint().add(pages.length);
  const names = new Fingerprint().text(title).text(description);
  for (const page of pages) {
    const { own, body } = printsOf(page.unquieted);
    const { links, names: around } = page.surroundings;
    listed.add(own).add(body).add(links);
    names.add(around);
  }
  return { listed: listed.value, names: names.value };
}

export function sitemapPrints(edition: Edition): Parts {
  const changes = new Fingerprint();
  for (const { date, updated } of edition.articles) changes.add(date).add(updated);
  const names = new Fingerprint().add(archivePrint(edition.years));
  for (const { address } of [...edition.topics, ...edition.places, ...edition.authors]) names.text(address);
  return { listed: changes.value, names: names.value };
}

/** When each article last changed that sections, topics, places and authors list. */
export function taggedPrint({ sectionPages, topics, places, authors }: Edition): number {
  const tagged = new Fingerprint();
  for (const { articles } of [...sectionPages, ...topics, ...places, ...authors]) {
    tagged.add(articles.length);
    for (const { date, updated } of articles) tagged.add(date).add(updated);
  }
  return tagged.value;
}

/** What every page shows around its own content. */
export function pageFrame({
  site,
  sections,
  linkGroups,
  assets,
  integrity,
  preview,
  unpublished,
}: Paper): number {
  const around = [shown(site), namesOf(sections), linkGroups, assets, integrity, preview, unpublished];
  return fingerprintOf(JSON.stringify(around));
}

/** What feeds and sitemaps take from the paper. */
export function dataFrame({ site, sections, assets, preview }: Paper): number {
  const icons = Object.entries(assets).filter(([name]) => name.startsWith("icon"));
  return fingerprintOf(JSON.stringify([shown(site), namesOf(sections), icons, preview]));
}

/** Without what only the program reads, which no file shows. */
function shown(site: Paper["site"]): unknown {
  return { ...site, strict: undefined, holdBack: undefined };
}

function namesOf(sections: Paper["sections"]): unknown {
  return sections.map(({ id, name }) => [id, name]);
}

export function cardsPrint(articles: readonly Article[], count = 0): number {
  const mixed = new Fingerprint().add(count).add(articles.length);
  for (const article of articles) mixed.add(cardPrintOf(article));
  return mixed.value;
}

export function blocksPrint(blocks: Edition["front"]["blocks"]): number {
  return fingerprintOf(JSON.stringify(blocks.map(({ section, articles }) => [section.id, articles.length])));
}

export function teasersPrint(teasers: readonly Teaser[]): number {
  const mixed = new Fingerprint();
  for (const teaser of teasers) mixed.add(teaserPrint(teaser));
  return mixed.value;
}

/** Which years and months there are. */
export function archivePrint(years: readonly YearPage[]): number {
  return fingerprintOf(
    JSON.stringify(years.map(({ year, months }) => [year, months.map(({ month }) => month)])),
  );
}

export function mix(...numbers: readonly number[]): number {
  const mixed = new Fingerprint();
  for (const number of numbers) mixed.add(number);
  return mixed.value;
}
