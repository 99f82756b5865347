/** All that was written on a topic, on a place, or by an author. */
import type { TagPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { CardList } from "../components/card-list.tsx";
import type { Outside } from "../components/page-head.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { RestNote } from "../components/rest-note.tsx";
import { Page } from "./page.tsx";

interface TagPageLayoutProps {
  readonly page: TagPage;
  /** `Chủ đề`, `Địa phương`, `Tác giả` */
  readonly kind: string;
  readonly description?: string | undefined;
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
  /** Whether it can be followed: `rss.xml` lies beside it. */
  readonly hasFeed?: boolean | undefined;
}

export function TagPageLayout({
  page: { name, address, articles, count },
  kind,
  description,
  paper,
  outside,
  hasFeed = false,
}: TagPageLayoutProps) {
  return (
    <Page
      paper={paper}
      title={`${kind}: ${name}`}
      description={description ?? `${kind} ${name}: các bài trên ${paper.site.name}.`}
      address={address}
      outside={outside}
      feedOf={hasFeed ? { name, address } : undefined}
    >
      <Breadcrumb here={name} />
      <PageTitle kicker={kind} title={name} description={description} count={count} />
      <CardList articles={articles} sections={paper.sections} />
      <RestNote shown={articles.length} count={count} />
      {hasFeed && (
        <p class="feed-link">
          <a href={`${address}rss.xml`}>Nguồn tin RSS của {kind.toLowerCase()}</a>
        </p>
      )}
    </Page>
  );
}
