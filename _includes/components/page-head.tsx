/** What browsers, robots and other sites need to know of a page. */
import type { Section } from "../../src/content/tables.ts";
import type { Byline, Tag } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import type { ShareImage } from "../../src/images/card/card.ts";
import type { Picture } from "../../src/images/picture.ts";
import type { Instant } from "../../src/text/vietnam-time.ts";
import { OwnScript } from "./own-script.tsx";
import { OwnStyle } from "./own-style.tsx";
import { PreloadPhoto } from "./preload-photo.tsx";
import { ShareTags } from "./share-tags.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

/** A sheet of its own for each: `_includes/styles`. */
export type StyleSheet = "home" | "article" | "lists" | "search" | "texts";

export interface PageHeadProps {
  readonly paper: Paper;
  readonly styles?: StyleSheet | undefined;
  /** The page's own title; the paper's name is added. Absent on the front page. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** From the site's root. */
  readonly address: string;
  /** A piece of news, not a list: when it appeared, and where. */
  readonly news?:
    | {
        readonly date: Instant;
        readonly updated?: Instant | undefined;
        readonly section: Section;
        readonly byline: readonly Byline[];
        readonly topics: readonly Tag[];
      }
    | undefined;
  readonly outside?: Outside | undefined;
  /** The page's main photo, fetched before its text has been read, and how wide it stands, as in `img[sizes]`. */
  readonly preloadPhoto?: { readonly picture: Picture; readonly sizes: string } | undefined;
  /** Robots should not list the page. */
  readonly noindex?: boolean | undefined;
  /** The section or topic whose feed the page announces besides the paper's. */
  readonly feedOf?: Tag | undefined;
  /** Plain names of scripts that the page needs besides `site.js`. */
  readonly scripts?: readonly string[] | undefined;
}

/** What search engines and other sites are told of the page. */
export interface Outside {
  /** Shown with a link to it. */
  readonly image?: ShareImage | undefined;
  /** JSON-LD that is already safe inside a script element. */
  readonly structuredData?: string | undefined;
}

const FONTS = ["source-serif-4-latin.woff2", "source-serif-4-vietnamese.woff2"];

export function PageHead(props: PageHeadProps) {
  const { paper, title, address, news, outside, preloadPhoto, noindex = false, feedOf, scripts = [] } = props;
  const { styles = "lists" } = props;
  const { site, assets } = paper;
  const fullTitle = title === undefined ? site.name : `${title} | ${site.name}`;
  const description = props.description ?? site.description;
  const url = site.url + address;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <meta name="robots" content={noindex || paper.preview ? "noindex" : "max-image-preview:large"} />
      {/* Before the style sheet, for which it would else have to wait. */}
      {styles === "article" && <OwnScript paper={paper} name="text-size.js" early />}
      {/* Before photos and fonts, which no text waits for. */}
      <OwnStyle paper={paper} name={`${styles}.css`} />
      {preloadPhoto && <PreloadPhoto {...preloadPhoto} />}
      {FONTS.map(
        (font) =>
          assets[font] !== undefined && (
            <link
              key={font}
              rel="preload"
              href={assets[font]}
              as="font"
              type="font/woff2"
              crossorigin="anonymous"
            />
          ),
      )}
      {["site.js", ...scripts].map((script) => (
        <OwnScript key={script} paper={paper} name={script} patient={script === "site.js"} />
      ))}
      <ShareTags
        site={site}
        title={title ?? site.name}
        description={description}
        url={url}
        news={news}
        image={outside?.image}
      />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
      <meta name="color-scheme" content="light dark" />
      {assets["icon.svg"] !== undefined && <link rel="icon" href={assets["icon.svg"]} type="image/svg+xml" />}
      {assets["icon-180.png"] !== undefined && <link rel="apple-touch-icon" href={assets["icon-180.png"]} />}
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="alternate" type="application/rss+xml" title={site.name} href="/rss.xml" />
      <link rel="alternate" type="application/atom+xml" title={site.name} href="/atom.xml" />
      {feedOf && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`${feedOf.name} – ${site.name}`}
          href={`${feedOf.address}rss.xml`}
        />
      )}
      {outside?.structuredData !== undefined && (
        <TrustedHtml as="script" type="application/ld+json" html={outside.structuredData} />
      )}
    </head>
  );
}
