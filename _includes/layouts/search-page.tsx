/** The search page: a script finds, and without one the archive's links lead on. */
import type { Edition } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { ArchiveLinks } from "../components/archive-links.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Region } from "../components/region.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { SearchResults } from "../components/search-results.tsx";
import { TagLinks } from "../components/tag-links.tsx";
import { Page } from "./page.tsx";

const TOPICS = 30;

interface SearchPageLayoutProps {
  readonly edition: Edition;
  readonly paper: Paper;
}

export function SearchPageLayout({ edition: { years, topics }, paper }: SearchPageLayoutProps) {
  const busiest = [...topics].sort((a, b) => b.count - a.count).slice(0, TOPICS);
  return (
    <Page
      paper={paper}
      header="search"
      title="Tìm kiếm"
      description={`Tìm bài trên ${paper.site.name}.`}
      address="/tim-kiem/"
      scripts={["search.js"]}
      noindex
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
      {busiest.length > 0 && (
        <Region id="chu-de" title="Tìm theo chủ đề" class="search-topics">
          <TagLinks label="Chủ đề có nhiều bài" tags={busiest} />
        </Region>
      )}
    </Page>
  );
}
