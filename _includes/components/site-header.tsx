/** The head of every page: masthead, search box, sections. */
import type { Paper } from "../../src/edition/paper.ts";
import { onceFor } from "./once-for.ts";
import { SectionNav } from "./section-nav.tsx";
import { SiteSearch } from "./site-search.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

/** Which page the header stands on; `search` and `lost` have a search box of their own. */
export type HeaderVariant = "home" | "search" | "lost" | "other" | `section:${string}`;

const SECTION = "section:";

interface SiteHeaderProps {
  readonly paper: Paper;
  readonly variant: HeaderVariant;
}

export function SiteHeader({ paper, variant }: SiteHeaderProps) {
  return <TrustedHtml as="header" class="site-header" html={headerHtml(paper, variant)} />;
}

const headerHtml = onceFor<Paper, HeaderVariant>(({ site, sections, assets }, variant) => {
  const Name = variant === "home" ? "h1" : "p";
  return (
    <>
      <div class="masthead">
        <p class="today" data-today="" />
        <div class="masthead-title">
          <Name class="masthead-name">
            <a href="/" rel="home">
              {site.name}
            </a>
          </Name>
          {site.slogan !== undefined && <p class="slogan">{site.slogan}</p>}
        </div>
        {variant !== "search" && variant !== "lost" && (
          <SiteSearch id="o--tim" suggest={assets["suggest.js"]} />
        )}
      </div>
      <SectionNav
        sections={sections}
        current={variant.startsWith(SECTION) ? variant.slice(SECTION.length) : undefined}
      />
    </>
  );
});
