/** Every article's page. */
import { ArticlePageLayout } from "../../_includes/layouts/article-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import type { ArticlePage } from "../edition/edition.ts";
import { articleJsonLd } from "../feeds/article-json-ld.ts";
import { jsonLdScript } from "../feeds/json-ld.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<ArticlePage>("articlePages", (page) => page.story.article.address);

export function render({ item, paper }: ItemData<ArticlePage>): string {
  const structuredData = jsonLdScript(articleJsonLd(item, paper));
  return renderDocument(<ArticlePageLayout page={item} paper={paper} structuredData={structuredData} />);
}
