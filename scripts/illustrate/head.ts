/** Heads, hair and hats of the figures, in figure units. */
import { darker, mix } from "./palette.ts";
import { ellipse, num, type Point, path, poly } from "./shape.ts";

export interface Clothes {
  readonly cut: "shirt" | "ao-dai" | "ba-ba" | "suit" | "sport";
  readonly top: string;
  readonly bottom: string;
  readonly skin: string;
  readonly hair: string;
  readonly hat?: "non-la" | "cap" | "khan";
  readonly hatColor?: string;
  readonly long?: boolean;
  /** Seen from behind: hair where the face would be. */
  readonly behind?: boolean;
}

export function head([x, y]: Point, clothes: Clothes, side: number): string {
  const { skin, hair } = clothes;
  const face =
    ellipse(x, y, 5.6, 6.9, skin) +
    path(
      `M${num(x - 5)} ${num(y + 3)}Q${num(x - 2)} ${num(y + 8.4)} ${num(x + 3)} ${num(y + 6.1)}Q${num(x - 2)} ${num(y + 5)} ${num(x - 5)} ${num(y + 3)}Z`,
      darker(skin, 0.1),
    );
  const crown = clothes.behind
    ? ellipse(x, y - 0.6, 6.3, 7.2, hair)
    : path(
        `M${num(x - 6.2)} ${num(y + 3)}Q${num(x - 8)} ${num(y - 9)} ${num(x + 0.5)} ${num(y - 8.6)}Q${num(x + 7.4)} ${num(y - 8.4)} ${num(x + 6)} ${num(y - 1.2)}Q${num(x + 2 + side)} ${num(y - 4.6)} ${num(x - 2.6)} ${num(y - 3.6)}Q${num(x - 4.4)} ${num(y - 1)} ${num(x - 4.6)} ${num(y + 3)}Z`,
        hair,
      );
  return face + crown + hat([x, y], clothes);
}

/** Long hair down the back, drawn before the body. */
export function locks([x, y]: Point, hair: string): string {
  return path(
    `M${num(x - 6)} ${num(y - 3)}Q${num(x - 8.6)} ${num(y + 10)} ${num(x - 7.2)} ${num(y + 19)}Q${num(x - 1)} ${num(y + 23)} ${num(x + 5)} ${num(y + 18)}Q${num(x + 6.6)} ${num(y + 8)} ${num(x + 5.4)} ${num(y - 3)}Z`,
    hair,
  );
}

function hat([x, y]: Point, { hat, hatColor = "#f0deb0" }: Clothes): string {
  if (hat === "non-la") {
    const shade = mix(hatColor, "#8a5f36", 0.38);
    return (
      poly(
        [
          [x - 14.5, y - 1.8],
          [x + 0.4, y - 14.5],
          [x + 14.5, y - 1.8],
        ],
        hatColor,
      ) +
      poly(
        [
          [x - 14.5, y - 1.8],
          [x + 0.4, y - 14.5],
          [x - 1.4, y - 0.6],
        ],
        shade,
        0.5,
      ) +
      path(
        `M${num(x - 14.5)} ${num(y - 1.9)}Q${num(x)} ${num(y + 2.6)} ${num(x + 14.5)} ${num(y - 1.9)}Q${num(x)} ${num(y - 0.6)} ${num(x - 14.5)} ${num(y - 1.9)}Z`,
        shade,
      )
    );
  }
  if (hat === "cap") {
    return path(
      `M${num(x - 6.4)} ${num(y - 2)}Q${num(x - 6)} ${num(y - 10)} ${num(x + 0.4)} ${num(y - 9.6)}Q${num(x + 6.4)} ${num(y - 9)} ${num(x + 6.2)} ${num(y - 3)}L${num(x + 11.5)} ${num(y - 1.4)}L${num(x + 5)} ${num(y - 1.2)}Z`,
      hatColor,
    );
  }
  if (hat === "khan") {
    return path(
      `M${num(x - 7.4)} ${num(y - 1)}Q${num(x - 9)} ${num(y - 10.5)} ${num(x)} ${num(y - 10.5)}Q${num(x + 9)} ${num(y - 10.5)} ${num(x + 7.4)} ${num(y - 1)}Q${num(x)} ${num(y - 6.5)} ${num(x - 7.4)} ${num(y - 1)}Z`,
      hatColor,
    );
  }
  return "";
}
