/** What stands at the address of a withdrawn piece; its headline is not repeated, it may be what was wrong. */
import type { Article } from "../../src/content/article.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { PageTitle } from "../components/page-title.tsx";
import { Day } from "../components/time.tsx";
import { WaysOn } from "../components/ways-on.tsx";
import { Page } from "./page.tsx";

interface WithdrawnPageLayoutProps {
  readonly article: Article;
  readonly paper: Paper;
}

export function WithdrawnPageLayout({ article: { address, date }, paper }: WithdrawnPageLayoutProps) {
  return (
    <Page
      paper={paper}
      styles="texts"
      title="Bài đã được rút"
      description={`Bài ở địa chỉ này đã được ${paper.site.name} rút xuống.`}
      address={address}
      noindex
    >
      <div class="narrow">
        <PageTitle title="Bài đã được rút" />
        <p>
          Bài đăng ngày <Day at={date} /> ở địa chỉ này đã được Tòa soạn rút xuống và không còn được phổ biến.
        </p>
        <WaysOn />
      </div>
    </Page>
  );
}
