/** The front page. */
import { HomePageLayout } from "../../_includes/layouts/home-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { homeJsonLd, jsonLdScript } from "../feeds/json-ld.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("home");

export function render({ entry: { item }, paper }: PageData<"home">): string {
  const structuredData = jsonLdScript(homeJsonLd(paper));
  return renderDocument(<HomePageLayout front={item} paper={paper} structuredData={structuredData} />);
}
