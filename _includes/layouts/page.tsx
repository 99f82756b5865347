/** What every page is made of: head, masthead, its own content, website links, foot. */
import type { ComponentChildren } from "preact";
import { OwnStyle } from "../components/own-style.tsx";
import { PageHead, type PageHeadProps } from "../components/page-head.tsx";
import { PreviewBanner } from "../components/preview-banner.tsx";
import { SiteFooter } from "../components/site-footer.tsx";
import { type HeaderVariant, SiteHeader } from "../components/site-header.tsx";
import { WebsiteLinks } from "../components/website-links.tsx";

interface PageProps extends PageHeadProps {
  readonly header?: HeaderVariant | undefined;
  /** Stands above everything: the ribbon of a preview. */
  readonly ribbon?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Page({ header = "other", ribbon, children, ...head }: PageProps) {
  return (
    <html lang="vi">
      <PageHead {...head} />
      <body>
        <a class="skip-link" href="#khu--chinh">
          Đến nội dung chính
        </a>
        {head.paper.preview && <PreviewBanner unpublished={head.paper.unpublished} />}
        {ribbon}
        <SiteHeader paper={head.paper} variant={header} />
        <main id="khu--chinh" tabIndex={-1}>
          {children}
        </main>
        {/* In an article it stands further up. */}
        {head.styles !== "article" && <OwnStyle paper={head.paper} name="later.css" />}
        <WebsiteLinks paper={head.paper} />
        <SiteFooter paper={head.paper} />
      </body>
    </html>
  );
}
