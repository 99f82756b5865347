/** What is known of a piece, as the front matter of an article. */
import { stringify } from "yaml";
import type { AwardRow } from "./award-rows.ts";
import type { PlacedPhoto } from "./place-photos.ts";

export interface DraftFacts {
  readonly title: string;
  readonly date: string | undefined;
  readonly section: string | undefined;
  readonly summary: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly photo: PlacedPhoto | undefined;
  readonly awards: readonly AwardRow[];
  readonly aliases: readonly string[];
}

/** In the order of the keys that editors know; what is not known is left out. Always a draft. */
export function frontMatterText({ photo, ...facts }: DraftFacts): string {
  const { title, date, section, summary, authors, topics, awards, aliases } = facts;
  const known = {
    title,
    ...(date && { date }),
    ...(section && { section }),
    ...(summary && { summary }),
    ...(authors.length > 0 && { authors }),
    ...(topics.length > 0 && { topics }),
    ...(photo && {
      photo: {
        src: photo.name,
        alt: photo.alt,
        ...(photo.caption && { caption: photo.caption }),
        ...(photo.credit && { credit: photo.credit }),
      },
    }),
    ...(awards.length > 0 && { awards }),
    status: "draft",
    ...(aliases.length > 0 && { aliases }),
  };
  return `---\n${stringify(known, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}
