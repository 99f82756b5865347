/** Where a reader arrives after sending feedback. */
import type { Paper } from "../../src/edition/paper.ts";
import { PageTitle } from "../components/page-title.tsx";
import { WaysOn } from "../components/ways-on.tsx";
import { Page } from "./page.tsx";

export function ThanksPageLayout({ paper }: { readonly paper: Paper }) {
  return (
    <Page
      paper={paper}
      styles="texts"
      title="Cảm ơn bạn đọc"
      description={`${paper.site.name} đã nhận được phản hồi của bạn.`}
      address="/cam-on/"
      noindex
    >
      <div class="narrow">
        <PageTitle
          title="Cảm ơn bạn đọc"
          description="Tòa soạn đã nhận được phản hồi của bạn. Ý kiến của bạn được đọc và chuyển tới người phụ trách bài viết."
        />
        <WaysOn />
      </div>
    </Page>
  );
}
