/** The front page. */
import type { FrontPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { blockShapes } from "../components/block-shapes.ts";
import { HeadlineList } from "../components/headline-list.tsx";
import type { Outside } from "../components/page-head.tsx";
import { Region } from "../components/region.tsx";
import { SectionBlock } from "../components/section-block.tsx";
import { StoryCard } from "../components/story-card.tsx";
import { Page } from "./page.tsx";

interface HomePageLayoutProps {
  readonly front: FrontPage;
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function HomePageLayout({ front, paper, outside }: HomePageLayoutProps) {
  const { lead, seconds, blocks, latest } = front;
  const shapes = blockShapes(blocks.length);
  const sectionName = (id: string) => paper.sections.find((section) => section.id === id)?.name;
  return (
    <Page paper={paper} styles="home" header="home" address="/" outside={outside}>
      <div class="front">
        <div class="front-lead">
          {lead ? (
            <StoryCard article={lead} kind="lead" section={sectionName(lead.section)} first />
          ) : (
            <p class="empty">Chưa có bài nào được xuất bản. Mời bạn trở lại sau.</p>
          )}
        </div>
        {seconds.length > 0 && (
          <div class="front-seconds">
            {seconds.map((article) => (
              <StoryCard
                key={article.id}
                article={article}
                kind="second"
                section={sectionName(article.section)}
              />
            ))}
          </div>
        )}
        <div class="front-latest">
          <Region id="moi-nhat" title="Mới nhất">
            <HeadlineList teasers={latest} empty="Chưa có tin nào." />
          </Region>
        </div>
      </div>
      {blocks.length > 0 && (
        <div class="front-blocks">
          {blocks.map((block, index) => (
            <SectionBlock key={block.section.id} block={block} shape={shapes[index] ?? "feature"} />
          ))}
        </div>
      )}
    </Page>
  );
}
