/** Sports clothes. */
import type { Clothes } from "./head.ts";
import { mix } from "./palette.ts";
import type { Stage } from "./stage.ts";

export function kit({ colors, random }: Stage, top: string, bottom: string): Clothes {
  return {
    cut: "sport",
    top,
    bottom,
    skin: mix(colors.skin, colors.wood, random.between(0, 0.3)),
    hair: mix(colors.ink, "#1a1416", 0.5),
    ...(random.chance(0.2) ? { hat: "cap" as const, hatColor: top } : {}),
  };
}
