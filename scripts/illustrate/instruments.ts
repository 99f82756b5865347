/** The instruments of southern chamber music, in figure units for a player on a mat. */
import { darker } from "./palette.ts";
import { bar, ellipse, poly, rect } from "./shape.ts";

export const guitar = (body: string, neck: string): string =>
  bar(
    [
      [-6, -22],
      [34, -37],
    ],
    neck,
    3,
  ) +
  ellipse(-4, -20, 11, 9.5, darker(body, 0.25)) +
  ellipse(8, -25, 8.4, 7.4, darker(body, 0.25)) +
  ellipse(-4, -20.6, 10, 8.6, body) +
  ellipse(8, -25.4, 7.4, 6.6, body) +
  ellipse(2, -23, 3.4, 3.2, "#2c211d") +
  rect(32, -41, 7, 6, neck, 1, 1);

export const moonLute = (body: string, neck: string): string =>
  bar(
    [
      [0, -24],
      [24, -48],
    ],
    neck,
    3,
  ) +
  ellipse(-3, -21, 13, 12.4, darker(body, 0.3)) +
  ellipse(-3, -21.5, 11.4, 10.8, body) +
  bar(
    [
      [-8, -17],
      [-2, -12],
    ],
    neck,
    2,
  ) +
  [0, 1, 2]
    .map((i) =>
      bar(
        [
          [4 + i * 6, -31 - i * 6],
          [8 + i * 6, -27 - i * 6],
        ],
        body,
        1.2,
      ),
    )
    .join("");

export const zither = (body: string, neck: string): string =>
  poly(
    [
      [-36, -14],
      [38, -18],
      [40, -11],
      [-36, -6],
    ],
    darker(body, 0.2),
  ) +
  poly(
    [
      [-36, -15],
      [38, -19],
      [38, -15],
      [-36, -9],
    ],
    body,
  ) +
  [0, 1, 2, 3, 4, 5, 6]
    .map((i) =>
      poly(
        [
          [-26 + i * 9, -11],
          [-23.6 + i * 9, -16],
          [-21.4 + i * 9, -11.4],
        ],
        neck,
      ),
    )
    .join("");

export const fiddle = (body: string, neck: string): string =>
  bar(
    [
      [6, -4],
      [10, -58],
    ],
    neck,
    2,
  ) +
  ellipse(6, -7, 6, 6.6, body) +
  ellipse(6, -7, 3.4, 4, "#e9d9b4") +
  bar(
    [
      [-16, -20],
      [26, -13],
    ],
    neck,
    1.3,
  ) +
  bar(
    [
      [8, -50],
      [14, -51],
    ],
    neck,
    2,
  ) +
  bar(
    [
      [8, -45],
      [14, -46],
    ],
    neck,
    2,
  );
