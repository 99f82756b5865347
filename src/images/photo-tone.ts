/** A photo's tone: the colours of its upper and its lower half, in a small palette. It stands where the photo will. */

/** `3b`: the places in the palette of upper and lower half, in hexadecimal. */
export type Tone = string;

/** Colours that photos of a newspaper have when one looks at them from afar; in the stylesheet as `tren-0`, `duoi-0`, … */
export const TONE_PALETTE = [
  ...["#222", "#555", "#999", "#ddd"],
  ...["#235", "#578", "#9bd"],
  ...["#232", "#563", "#9b7"],
  ...["#421", "#865", "#cb9"],
  ...["#822", "#c66", "#db5"],
] as const;

export type Colour = readonly [red: number, green: number, blue: number];

export function toneOf(upper: Colour, lower: Colour): Tone {
  return nearest(upper) + nearest(lower);
}

/** For the class attribute: `tren-3 duoi-b`. */
export function toneClasses(tone: Tone): string {
  return `tren-${tone[0]} duoi-${tone[1]}`;
}

const COLOURS: readonly Colour[] = TONE_PALETTE.map((written) => {
  const channel = (at: number) => Number.parseInt(written[at] ?? "", 16) * 17;
  return [channel(1), channel(2), channel(3)];
});

function nearest(colour: Colour): string {
  const distances = COLOURS.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances)).toString(16);
}

/** The eye tells greens apart best. https://www.compuphase.com/cmetric.htm */
function distance([r, g, b]: Colour, [red, green, blue]: Colour): number {
  const mean = (r + red) / 2;
  return (
    (2 + mean / 256) * (r - red) ** 2 + 4 * (g - green) ** 2 + (2 + (255 - mean) / 256) * (b - blue) ** 2
  );
}
