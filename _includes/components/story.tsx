/** The article itself: all that the search index reads of its page. */
import type { ArticlePage } from "../../src/edition/edition.ts";
import { AwardBox } from "./award-box.tsx";
import { Byline } from "./byline.tsx";
import { ContentsList } from "./contents-list.tsx";
import { Corrections } from "./corrections.tsx";
import { LeadFigure } from "./lead-figure.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

export function Story({ page: { story, section, byline } }: { readonly page: ArticlePage }) {
  const { article, body } = story;
  return (
    <article
      class="story"
      data-pagefind-body=""
      data-pagefind-meta={`section:${section.name}`}
      data-pagefind-filter={`chuyen-muc:${section.id}`}
      data-pagefind-sort={`ngay:${sortableSeconds(article.date)}`}
    >
      <header class="story-header">
        <h1 data-pagefind-meta="title">{article.title}</h1>
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

/** Of one length for all articles, so that they sort as text too. */
function sortableSeconds(date: number): string {
  return String(Math.max(0, Math.floor(date / 1000))).padStart(12, "0");
}
