/** The article itself. */
import type { ArticlePage } from "../../src/edition/edition.ts";
import { AwardBox } from "./award-box.tsx";
import { Byline } from "./byline.tsx";
import { ContentsList } from "./contents-list.tsx";
import { Corrections } from "./corrections.tsx";
import { LeadFigure } from "./lead-figure.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

export function Story({ page: { story, byline } }: { readonly page: ArticlePage }) {
  const { article, body } = story;
  return (
    <article class="story">
      <header class="story-header">
        <h1>{article.title}</h1>
        <p class="sapo">{article.summary}</p>
        <Byline article={article} authors={byline} />
      </header>
      <Corrections corrections={article.corrections} />
      {article.photo && <LeadFigure photo={article.photo} />}
      <ContentsList headings={body.headings} />
      <TrustedHtml class="prose" html={body.html} />
      <AwardBox awards={article.awards} />
      {article.source !== undefined && <p class="source">Nguồn: {article.source}</p>}
    </article>
  );
}
