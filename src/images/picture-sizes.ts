/** How wide photos stand in an article, for `sizes`: the layout of the stylesheet in a browser's words. */

import type { Picture } from "./picture.ts";
import { isUpright, ratioOf } from "./picture-classes.ts";

type Shape = Pick<Picture, "width" | "height">;

/** Beside the column of text stands another, then it is as wide as it may be, then as wide as the window allows. */
const COLUMN = "(min-width: 75rem) 43rem, (min-width: 64rem) calc(96vw - 29rem), (min-width: 46rem) 43rem";
/** Of the window's height; an upright photo is to be seen whole. */
const HIGHEST = 74;
/** Of the window's height for each hundredth of the ratio. */
const uprightWidth = (shape: Shape) => `${Math.round((HIGHEST * ratioOf(shape)) / 100)}vh`;

/** On phones the lead photo goes from edge to edge. */
export function leadSizes(shape: Shape): string {
  return `${upright(shape)}, (min-width: 40rem) calc(96vw - 1rem), 100vw`;
}

export function bodySizes(shape: Shape): string {
  return `${upright(shape)}, calc(96vw - 1rem)`;
}

function upright(shape: Shape): string {
  return isUpright(shape) ? `(min-width: 40rem) min(43rem, ${uprightWidth(shape)})` : COLUMN;
}

/** Rows of a gallery are filled by the browser, which may say itself how wide a photo came out. */
export function gallerySizes(shape: Shape): string {
  const wide = Math.min(43, Math.round(ratioOf(shape) * 0.14));
  return `auto, (min-width: 40rem) ${wide}rem, ${isUpright(shape) ? "50vw" : "96vw"}`;
}
