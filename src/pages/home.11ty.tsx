/** The front page. */
import { HomePageLayout } from "../../_includes/layouts/home-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { homeJsonLd, jsonLdScript } from "../feeds/json-ld.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/");

export function render({ edition, paper }: PageData): string {
  const structuredData = jsonLdScript(homeJsonLd(paper));
  return renderDocument(<HomePageLayout edition={edition} paper={paper} structuredData={structuredData} />);
}
