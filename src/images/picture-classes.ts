/** What the stylesheet is told of a photo in classes, since pages may hold no styles of their own. */
import { focusClass, type PhotoFocus } from "./photo-focus.ts";
import { toneClasses } from "./photo-tone.ts";
import type { Picture } from "./picture.ts";

type Shape = Pick<Picture, "width" | "height">;

/** Widths in hundredths of heights; in the stylesheet as `ti-le-150`. */
export const RATIOS = [50, 56, 67, 75, 87, 100, 115, 133, 150, 178, 200, 235, 300] as const;

/** Of the `img`: its tone, and which part of it stays where it is cropped. Undefined where there is nothing to tell. */
export function pictureClasses(
  { tone, width, height }: Pick<Picture, "tone"> & Shape,
  focus?: PhotoFocus,
): string | undefined {
  // Of people who stand, the heads.
  const kept = focus ? focusClass(focus) : isUpright({ width, height }) && "dung";
  return [tone && toneClasses(tone), kept].filter(Boolean).join(" ") || undefined;
}

/** Of the `figure` that shows the whole photo: its shape. */
export function figureClasses(shape: Shape): string {
  return `${isUpright(shape) ? "anh-dung " : ""}ti-le-${ratioOf(shape)}`;
}

export function isUpright({ width, height }: Shape): boolean {
  return height > width;
}

/** The nearest of RATIOS. */
export function ratioOf({ width, height }: Shape): number {
  const apart = RATIOS.map((ratio) => Math.abs(Math.log((ratio * height) / (100 * width))));
  return RATIOS[apart.indexOf(Math.min(...apart))] ?? 100;
}
