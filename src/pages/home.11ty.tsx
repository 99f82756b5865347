/** The front page. */
import { HomePageLayout } from "../../_includes/layouts/home-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { homeOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("home");

export function render({ entry: { item }, paper }: PageData<"home">): string {
  return renderDocument(<HomePageLayout front={item} paper={paper} outside={homeOutside(item, paper)} />);
}
