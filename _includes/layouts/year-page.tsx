/** A year of the archive: its months, and how much each holds. */
import type { YearPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { formatCount } from "../components/format-count.ts";
import type { Outside } from "../components/page-head.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Pager } from "../components/pager.tsx";
import { Page } from "./page.tsx";

interface YearPageLayoutProps {
  readonly page: YearPage;
  /** All years, newest first, to find this one's neighbours. */
  readonly years: readonly YearPage[];
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function YearPageLayout({
  page: { year, address, months, count },
  years,
  paper,
  outside,
}: YearPageLayoutProps) {
  const name = `Năm ${year}`;
  const position = years.findIndex((each) => each.year === year);
  return (
    <Page
      paper={paper}
      title={name}
      description={`Các bài đăng năm ${year} trên ${paper.site.name}.`}
      address={address}
      outside={outside}
    >
      <Breadcrumb here={name} />
      <PageTitle kicker="Lưu trữ" title={name} count={count} />
      <ul class="month-grid">
        {months.map((month) => (
          <li key={month.month}>
            <a href={month.address}>
              <span class="month-name">Tháng {Number(month.month)}</span>
              <span class="month-count">{formatCount(month.count)} bài</span>
            </a>
          </li>
        ))}
      </ul>
      <Pager
        label="Năm trước và năm sau"
        previous={linkTo(years[position + 1])}
        next={linkTo(years[position - 1])}
      />
    </Page>
  );
}

function linkTo(page: YearPage | undefined) {
  return page && { name: `Năm ${page.year}`, address: page.address };
}
