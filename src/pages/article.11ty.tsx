/** Every article's page. */
import { ArticlePageLayout } from "../../_includes/layouts/article-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { articleJsonLd } from "../feeds/article-json-ld.ts";
import { jsonLdScript } from "../feeds/json-ld.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("article");

export function render({ entry: { item }, paper }: PageData<"article">): string {
  const structuredData = jsonLdScript(articleJsonLd(item, paper));
  return renderDocument(<ArticlePageLayout page={item} paper={paper} structuredData={structuredData} />);
}
