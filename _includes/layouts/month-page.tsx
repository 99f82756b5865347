/** A month of the archive, day by day. */
import type { MonthPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { groupBy } from "../../src/group-by.ts";
import { formatWeekday } from "../../src/text/vietnam-time.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { DayList } from "../components/card-list.tsx";
import { monthName, monthNameOf } from "../components/month-name.ts";
import type { Outside } from "../components/page-head.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Pager } from "../components/pager.tsx";
import { Page } from "./page.tsx";

interface MonthPageLayoutProps {
  readonly page: MonthPage;
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function MonthPageLayout({ page, paper, outside }: MonthPageLayoutProps) {
  const { year, month, address, articles, previous, next } = page;
  const name = monthName(month, year);
  return (
    <Page
      paper={paper}
      title={name}
      description={`Các bài đăng trong ${name} trên ${paper.site.name}.`}
      address={address}
      outside={outside}
    >
      <Breadcrumb steps={[{ name: `Năm ${year}`, address: `/${year}/` }]} here={name} />
      <PageTitle kicker="Lưu trữ" title={name} count={articles.length} />
      <div class="days">
        {[...groupBy(articles, ({ date }) => formatWeekday(date))].map(([day, ofDay]) => (
          <section key={day} class="day">
            <h2 class="day-name">{day}</h2>
            <DayList articles={ofDay} sections={paper.sections} />
          </section>
        ))}
      </div>
      <Pager
        label="Tháng trước và tháng sau"
        previous={previous === undefined ? undefined : { name: monthNameOf(previous), address: previous }}
        next={next === undefined ? undefined : { name: monthNameOf(next), address: next }}
      />
    </Page>
  );
}
