/** An article's page. */
import type { ArticlePage, Teaser } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { leadSizes } from "../../src/images/picture-sizes.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { FeedbackForm } from "../components/feedback-form.tsx";
import { HeadlineList } from "../components/headline-list.tsx";
import { LatestList } from "../components/latest-list.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { onceFor } from "../components/once-for.ts";
import { OwnStyle } from "../components/own-style.tsx";
import type { Outside } from "../components/page-head.tsx";
import { photoViewer } from "../components/photo-viewer.ts";
import { PreviewRibbon } from "../components/preview-ribbon.tsx";
import { ReadingTools } from "../components/reading-tools.tsx";
import { Region } from "../components/region.tsx";
import { SaveOffline } from "../components/save-offline.tsx";
import { ShareLinks } from "../components/share-links.tsx";
import { Story } from "../components/story.tsx";
import { TagLinks } from "../components/tag-links.tsx";
import { TrustedHtml } from "../components/trusted-html.tsx";
import { Page } from "./page.tsx";

/** Most pages of a month share one list: it is rendered once. */
const latestHtml = onceFor<readonly Teaser[], "fixed" | "true">((latest, kind) => (
  <LatestList teasers={latest} refreshed={kind === "fixed"} />
));

interface ArticlePageLayoutProps {
  readonly page: ArticlePage;
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function ArticlePageLayout({ page, paper, outside }: ArticlePageLayoutProps) {
  const { story, section, byline, topics, places, others, latest, latestFixed, previous, next, preview } =
    page;
  const { title, summary, address, photo, date, updated } = story.article;
  const url = paper.site.url + address;
  return (
    <Page
      paper={paper}
      styles="article"
      header={`section:${section.id}`}
      ribbon={<PreviewRibbon preview={preview} />}
      title={title}
      description={summary}
      address={address}
      news={{ date, updated, section, byline, topics }}
      preloadPhoto={photo && { picture: photo.picture, sizes: leadSizes(photo.picture) }}
      noindex={preview !== undefined}
      feedOf={{ name: section.name, address: `/${section.id}/` }}
      outside={outside}
    >
      <div class="columns">
        <div class="column-main">
          <Breadcrumb steps={[{ name: section.name, address: `/${section.id}/` }]} />
          <Story
            page={page}
            paper={paper.site.name}
            viewer={photoViewer(paper)}
            tools={<ReadingTools words={story.body.words} assets={paper.assets} />}
          >
            <OwnStyle paper={paper} name="later.css" />
          </Story>
          <p class="print-address">{url}</p>
          <div class="story-footer">
            <TagLinks label="Chủ đề" tags={topics} />
            <TagLinks label="Địa phương" tags={places} />
            <ShareLinks url={url} title={title} />
            <SaveOffline site={paper.site} />
            <p>
              <a href="#khu--chinh">Về đầu bài</a>
            </p>
          </div>
          <Neighbours previous={previous} next={next} />
          <FeedbackForm address={address} />
        </div>
        <div class="column-side">
          <Region id="tin-khac" title="Các tin khác">
            <HeadlineList teasers={others} empty="Chưa có tin nào khác." />
          </Region>
          <Region id="moi-nhat" title="Mới nhất">
            <TrustedHtml html={latestHtml(latest, latestFixed ? "fixed" : "true")} />
          </Region>
        </div>
      </div>
    </Page>
  );
}
