/** What every page shows around its own content: handed to each template as `paper`. */
import type { LinkGroup, Section, Site } from "../content/tables.ts";
import type { Unpublished } from "./unpublished.ts";

export interface Paper {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly linkGroups: readonly LinkGroup[];
  /** Addresses of styles, scripts, fonts and icons by their plain name (`article.css`), with content hashes in them. */
  readonly assets: Readonly<Record<string, string>>;
  /**
   * What the bytes of styles and scripts must hash to, by their plain name: `sha384-…`, for the `integrity` of the element that
   * loads one. https://www.w3.org/TR/SRI/
   */
  readonly integrity: Readonly<Record<string, string>>;
  /** A preview or the development server: drafts are shown, robots kept out. */
  readonly preview: boolean;
  /** What a preview shows besides what readers see. */
  readonly unpublished?: Unpublished | undefined;
}
