/** What a scene is given to draw on, and what a scene is. */
import type { Palette, PaletteName } from "./palette.ts";
import type { Random } from "./random.ts";

export type Format = "standard" | "wide" | "portrait";

export interface Stage {
  readonly w: number;
  readonly h: number;
  /** One pixel of the standard format, scaled with the shorter side. */
  readonly u: number;
  readonly random: Random;
  readonly colors: Palette;
}

export interface Scene {
  readonly palettes: readonly [PaletteName, ...PaletteName[]];
  /** Portrait is only for scenes that stand well upright. */
  readonly portrait?: boolean;
  /** Indoors no rain falls. */
  readonly indoor?: boolean;
  readonly draw: (stage: Stage) => string;
}

export type Scenes = Readonly<Record<string, Scene>>;

export const sizes: Readonly<Record<Format, readonly [width: number, height: number]>> = {
  standard: [1600, 1067],
  wide: [1600, 900],
  portrait: [1067, 1600],
};
