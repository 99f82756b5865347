/** The article itself. */
import type { ComponentChildren } from "preact";
import type { ArticlePage } from "../../src/edition/edition.ts";
import { formatDay } from "../../src/text/vietnam-time.ts";
import { AwardBox } from "./award-box.tsx";
import { Byline } from "./byline.tsx";
import { ContentsList } from "./contents-list.tsx";
import { Corrections } from "./corrections.tsx";
import { LeadFigure } from "./lead-figure.tsx";
import type { photoViewer } from "./photo-viewer.ts";
import { TrustedHtml } from "./trusted-html.tsx";

interface StoryProps {
  readonly page: ArticlePage;
  /** The paper's name. */
  readonly paper?: string | undefined;
  /** What opens its photos, as attributes of its element. */
  readonly viewer?: ReturnType<typeof photoViewer> | undefined;
  /** Stands at the end of its head. */
  readonly tools?: ComponentChildren;
  /** Stands between its head and its text. */
  readonly children?: ComponentChildren;
}

export function Story({ page: { story, byline }, paper, viewer, tools, children }: StoryProps) {
  const { article, body } = story;
  return (
    <article class="story" {...(story.photos.length > 0 ? viewer : {})}>
      <header class="story-header">
        <h1>{article.title}</h1>
        <p class="sapo">{article.summary}</p>
        <Byline article={article} authors={byline} />
        {tools}
      </header>
      <Corrections corrections={article.corrections} />
      {article.photo && <LeadFigure photo={article.photo} />}
      {children}
      <ContentsList headings={body.headings} />
      <TrustedHtml class="prose" html={body.html} />
      <AwardBox awards={article.awards} source={paper && `${paper}, ${formatDay(article.date)}`} />
      {article.source !== undefined && <p class="source">Nguồn: {article.source}</p>}
    </article>
  );
}
