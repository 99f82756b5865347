/** The page for an address that leads nowhere. */
import type { Teaser, YearPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { HeadlineList } from "../components/headline-list.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Region } from "../components/region.tsx";
import { SiteSearch } from "../components/site-search.tsx";
import { Page } from "./page.tsx";

interface NotFoundPageLayoutProps {
  readonly years: readonly YearPage[];
  readonly latest: readonly Teaser[];
  readonly paper: Paper;
}

export function NotFoundPageLayout({ years, latest, paper }: NotFoundPageLayoutProps) {
  return (
    <Page
      paper={paper}
      styles="texts"
      header="lost"
      title="Không tìm thấy trang"
      description="Địa chỉ này không có trên trang báo."
      address="/404.html"
      noindex
    >
      <div class="narrow">
        <PageTitle
          kicker="Lỗi 404"
          title="Không tìm thấy trang"
          description="Địa chỉ bạn mở không có trên trang báo, hoặc bài đã được chuyển đi nơi khác. Bạn thử tìm bằng vài từ trong tiêu đề:"
        />
        <SiteSearch id="o--tim" suggest={paper.assets["suggest.js"]} />
        <ul class="ways-on">
          <li>
            <a href="/">Về trang chủ</a>
          </li>
          {years.map(({ year, address }) => (
            <li key={year}>
              <a href={address}>Kho lưu trữ năm {year}</a>
            </li>
          ))}
        </ul>
        <Region id="moi-nhat" title="Mới nhất">
          <HeadlineList teasers={latest} empty="Chưa có tin nào." />
        </Region>
      </div>
    </Page>
  );
}
