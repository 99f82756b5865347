/** The picture that other sites show with a link to a page: what stands on it. Pure. */
import type { PhotoFocus } from "../photo-focus.ts";

export interface Card {
  /** Hexadecimal, of all that is drawn. */
  readonly hash: string;
  readonly title: string;
  /** Above it: the section. */
  readonly kicker?: string | undefined;
  /** Below it, at the end: `5/6/2023`. */
  readonly day?: string | undefined;
  /** The paper's name. */
  readonly paper: string;
  /** The paper's colour: `#9b1c1c`. */
  readonly accent: string;
  readonly photo?: CardPhoto | undefined;
}

export interface CardPhoto {
  /** The photo's own identity. */
  readonly hash: string;
  /** What must stay in sight; left out, what the eye is drawn to. */
  readonly focus?: PhotoFocus | undefined;
}

/** What networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A picture as `og:image` and its companions tell it. */
export interface ShareImage {
  /** From the site's root; always JPEG. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Changes with how cards are drawn. */
export const CARD_RECIPE = 2;

/** `/anh/the-0123456789abcd.jpeg` */
export function cardAddress({ hash }: Pick<Card, "hash">): string {
  return `/anh/the-${hash}.jpeg`;
}
