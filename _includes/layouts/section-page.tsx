/** A section's front: its newest piece large, the others below, the archive beside. */
import type { SectionPage, YearPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { ArchiveLinks } from "../components/archive-links.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { CardList } from "../components/card-list.tsx";
import type { Outside } from "../components/page-head.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Region } from "../components/region.tsx";
import { RestNote } from "../components/rest-note.tsx";
import { StoryCard } from "../components/story-card.tsx";
import { Page } from "./page.tsx";

interface SectionPageLayoutProps {
  readonly page: SectionPage;
  readonly years: readonly YearPage[];
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function SectionPageLayout({ page, years, paper, outside }: SectionPageLayoutProps) {
  const { section, address, articles, count } = page;
  const [first, ...rest] = articles;
  return (
    <Page
      paper={paper}
      header={`section:${section.id}`}
      title={section.name}
      description={section.description}
      address={address}
      outside={outside}
      feedOf={{ name: section.name, address }}
    >
      <Breadcrumb here={section.name} />
      <PageTitle title={section.name} description={section.description} />
      <div class="columns columns-list">
        <div class="column-main">
          {first && <StoryCard article={first} kind="top" first />}
          {(rest.length > 0 || !first) && <CardList articles={rest} />}
          <RestNote shown={articles.length} count={count} />
        </div>
        <div class="column-side">
          <Region id="luu-tru" title="Lưu trữ theo tháng">
            <ArchiveLinks years={years} />
          </Region>
          <p class="feed-link">
            <a href={`${address}rss.xml`}>Nguồn tin RSS của chuyên mục</a>
          </p>
        </div>
      </div>
    </Page>
  );
}
