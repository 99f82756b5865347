/** Each topic's page. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { TagPageLayout } from "../../_includes/layouts/tag-page.tsx";
import { hasFeed } from "../feeds/feeds-of.ts";
import { tagOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("topic");

export function render({ entry: { item }, paper }: PageData<"topic">): string {
  return renderDocument(
    <TagPageLayout
      page={item}
      kind="Chủ đề"
      paper={paper}
      outside={tagOutside(item, paper)}
      // Feeds hold what is published: of drafts alone there is none.
      hasFeed={hasFeed(item) && !paper.preview}
    />,
  );
}
