/** The search page: a script finds, and without one the archive's links lead on. */
import type { TagPage, YearPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { ArchiveLinks } from "../components/archive-links.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import type { Outside } from "../components/page-head.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Region } from "../components/region.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { SearchResults } from "../components/search-results.tsx";
import { TagLinks } from "../components/tag-links.tsx";
import { Page } from "./page.tsx";

interface SearchPageLayoutProps {
  readonly years: readonly YearPage[];
  /** Those offered to readers without scripts. */
  readonly topics: readonly TagPage[];
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function SearchPageLayout({ years, topics, paper, outside }: SearchPageLayoutProps) {
  return (
    <Page
      paper={paper}
      styles="search"
      header="search"
      title="Tìm kiếm"
      description={`Tìm bài trên ${paper.site.name}.`}
      address="/tim-kiem/"
      outside={outside}
      scripts={["search.js"]}
    >
      <Breadcrumb here="Tìm kiếm" />
      <PageTitle title="Tìm kiếm" />
      <SearchForm suggest={paper.assets["suggest.js"]} years={years} sections={paper.sections} />
      <noscript>
        <p class="search-message">
          Trình duyệt của bạn đang tắt JavaScript nên ô tìm kiếm chưa dùng được. Mời bạn tìm theo tháng hoặc
          theo chủ đề ở bên dưới.
        </p>
      </noscript>
      <SearchResults
        worker={paper.assets["search-worker.js"]}
        engine={paper.assets["search-engine.pagefind"]}
      />
      <Region id="luu-tru" title="Tìm theo tháng" class="search-archive">
        {years.length > 0 ? (
          <ArchiveLinks years={years} />
        ) : (
          <p class="empty">Kho lưu trữ chưa có bài nào.</p>
        )}
      </Region>
      {topics.length > 0 && (
        <Region id="chu-de" title="Tìm theo chủ đề" class="search-topics">
          <TagLinks label="Chủ đề có nhiều bài" tags={topics} />
        </Region>
      )}
    </Page>
  );
}
