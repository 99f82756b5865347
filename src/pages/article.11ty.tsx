/** Every article's page. */
import { ArticlePageLayout } from "../../_includes/layouts/article-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { articleOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("article");

export function render({ entry: { item }, paper }: PageData<"article">): string {
  return renderDocument(
    <ArticlePageLayout page={item} paper={paper} outside={articleOutside(item, paper)} />,
  );
}
