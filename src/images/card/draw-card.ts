/** A card's drawing in SVG, all letters as outlines: no font of the machine that draws it takes part. Pure but for the face's files. */

import { CARD_SIZE, type Card } from "./card.ts";
import { contrast } from "./contrast.ts";
import { FALL, heightOf, LEADING, RISE, setLine, setText } from "./set-text.ts";
import { type Typeface, typeface } from "./typeface.ts";

/** How wide the photo stands, at the card's left edge. */
export const PHOTO_WIDTH = 470;
const PAPER_COLOUR = "#fbf9f5";

const INK = "#1d1b18";
const EDGE = 10;
const READABLE = 4.5;

const BOLD = 700;
const PLAIN = 500;
const SIZES = {
  beside: [84, 74, 66, 60, 54, 50, 46, 42, 39, 36, 33, 30, 27],
  alone: [120, 108, 96, 86, 78, 70, 64, 58, 53, 48, 44, 40, 36],
} as const;
const KICKER = 29;
const NAME = 32;
const DAY = 25;
/** Between the kicker, the headline and the foot. */
const GAP = 30;

interface Colours {
  readonly ground: string;
  readonly ink: string;
  /** Of the kicker and the paper's name. */
  readonly mark: string;
}

/** @returns SVG as large as the card, without the part that the photo takes */
export function drawCard(card: Card): string {
  const { width, height } = CARD_SIZE;
  const { accent, photo } = card;
  const left = photo ? PHOTO_WIDTH : 0;
  const colours = coloursOf(card);
  const ground = rect(left, 0, width - left, height, colours.ground);
  const edge = photo
    ? rect(left, 0, EDGE, height, accent)
    : rect(0, height - EDGE, width, EDGE, colours.mark);
  const padding = photo ? { x: 48, y: 50 } : { x: 76, y: 66 };
  const box = {
    x: left + (photo ? EDGE : 0) + padding.x,
    y: padding.y,
    width: width - left - (photo ? EDGE : 0) - 2 * padding.x,
    height: height - 2 * padding.y,
  };
  const words = drawWords(card, box, colours);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width - left}" height="${height}" viewBox="${left} 0 ${width - left} ${height}">${ground}${edge}${words}</svg>`;
}

function coloursOf({ accent, photo }: Card): Colours {
  if (photo) {
    const mark = contrast(accent, PAPER_COLOUR) >= READABLE ? accent : INK;
    return { ground: PAPER_COLOUR, ink: INK, mark };
  }
  const ink = contrast(accent, "#ffffff") >= READABLE ? "#ffffff" : INK;
  return { ground: accent, ink, mark: ink };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The kicker on top, the foot below, the headline in the middle of what is left. */
function drawWords(card: Card, { x, y, width, height }: Area, { ink, mark }: Colours): string {
  const bold = typeface(BOLD);
  const plain = typeface(PLAIN);
  const drawn: string[] = [];
  const line = (text: string, at: number, base: number, size: number, face: Typeface, colour: string) => {
    drawn.push(`<path fill="${colour}" d="${face.path(text, at, base, size)}"/>`);
  };
  let top = y;
  if (card.kicker !== undefined) {
    const kicker = setLine(card.kicker, width, KICKER, bold);
    line(kicker.text, x, y + RISE * KICKER, kicker.size, bold, mark);
    top = y + KICKER * (RISE + FALL) + GAP;
  }
  const foot = y + height - NAME * FALL;
  const day = card.day === undefined ? undefined : setLine(card.day, width / 2, DAY, plain);
  const dayWidth = day ? plain.width(day.text) * day.size : 0;
  const name = setLine(card.paper, width - dayWidth - (day ? GAP : 0), NAME, bold);
  line(name.text, x, foot, name.size, bold, mark);
  if (day) line(day.text, x + width - dayWidth, foot, day.size, plain, ink);
  const rule = foot - NAME * RISE - GAP / 2;
  drawn.push(
    `<path fill="none" stroke="${mark}" stroke-opacity=".35" stroke-width="2" d="M${x} ${rule}h${width}"/>`,
  );
  const room = { width, height: rule - GAP - top };
  const headline = setText(card.title, room, card.photo ? SIZES.beside : SIZES.alone, bold);
  const first = top + (room.height - heightOf(headline)) / 2 + headline.size * RISE;
  for (const [index, text] of headline.lines.entries())
    line(text, x, first + index * headline.size * LEADING, headline.size, bold, ink);
  return drawn.join("");
}

function rect(x: number, y: number, width: number, height: number, colour: string): string {
  return `<path fill="${colour}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}
