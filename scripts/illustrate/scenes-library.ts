/** The library with its readers. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { pupil, row } from "./people.ts";
import { holding, seated } from "./poses.ts";
import { repeat } from "./random.ts";
import { room, window } from "./room.ts";
import { bar, ellipse, place, poly, rect } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function shelves(stage: Stage, x: number, y: number, w: number, tall: number, decks: number): string {
  const { random, colors, u } = stage;
  const tones = [
    colors.red,
    colors.blue,
    colors.gold,
    mix(colors.leaf, colors.near, 0.4),
    colors.paper,
    colors.pink,
    colors.wood,
    colors.ink,
  ] as const;
  const deck = tall / decks;
  return (
    rect(x, y, w, tall, darker(colors.wood, 0.5)) +
    repeat(decks, (d) => {
      let at = x + 9 * u;
      let books = "";
      while (at < x + w - 24 * u) {
        const wide = random.between(12, 30) * u;
        const high = deck * random.between(0.55, 0.82);
        const tone = random.pick(tones);
        const foot = y + (d + 1) * deck - 8 * u;
        if (random.chance(0.93))
          books +=
            rect(at, foot - high, wide - 2 * u, high, tone) +
            rect(at, foot - high * 0.8, wide - 2 * u, high * 0.08, lighter(tone, 0.45)) +
            rect(at, foot - high, wide * 0.2, high, darker(tone, 0.3), 0.5);
        at += wide;
      }
      return books + rect(x - 6 * u, y + (d + 1) * deck - 9 * u, w + 12 * u, 13 * u, colors.wood);
    }) +
    rect(x - 8 * u, y - 10 * u, 14 * u, tall + 16 * u, lighter(colors.wood, 0.1)) +
    rect(x + w - 6 * u, y - 10 * u, 14 * u, tall + 16 * u, darker(colors.wood, 0.2)) +
    rect(x - 12 * u, y - 18 * u, w + 24 * u, 16 * u, lighter(colors.wood, 0.15))
  );
}

function library(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const floor = h * 0.68;
  const book = (tone: string): string =>
    poly(
      [
        [-11, -5],
        [0, -2],
        [0, 9],
        [-11, 6],
      ],
      tone,
    ) +
    poly(
      [
        [11, -5],
        [0, -2],
        [0, 9],
        [11, 6],
      ],
      lighter(tone, 0.3),
    );
  const standers = row(
    stage,
    w * 0.1,
    w * 0.9,
    floor + h * 0.06,
    h * 0.4,
    random.int(2, 3),
    () => pupil(stage),
    () => holding,
    () => place(book(random.pick([colors.red, colors.gold, colors.blue])), 0, -60, 1),
  );
  const readers = repeat(4, (i) => {
    const x = w * (0.2 + i * 0.2);
    return figure(x, h * 0.93, (i % 2 === 0 ? 1 : -1) * h * 0.44, seated, pupil(stage));
  });
  const table =
    rect(w * 0.1, h * 0.77, w * 0.8, 26 * u, lighter(colors.wood, 0.25), 1, 8 * u) +
    rect(w * 0.1, h * 0.79, w * 0.8, 12 * u, darker(colors.wood, 0.15)) +
    repeat(2, (i) => rect(w * (0.14 + i * 0.69), h * 0.8, 26 * u, h * 0.2, darker(colors.wood, 0.3)));
  const books = repeat(4, (i) =>
    place(
      poly(
        [
          [-58, 0],
          [0, -13],
          [0, 6],
          [-58, 15],
        ],
        colors.paper,
      ) +
        poly(
          [
            [58, 0],
            [0, -13],
            [0, 6],
            [58, 15],
          ],
          darker(colors.paper, 0.1),
        ) +
        bar(
          [
            [0, -13],
            [0, 6],
          ],
          colors.ink,
          2,
        ),
      w * (0.24 + i * 0.18),
      h * 0.765,
      u,
    ),
  );
  const stack = repeat(5, (i) =>
    rect(
      w * 0.15 + (i % 2) * 9 * u,
      h * 0.77 - (i + 1) * 21 * u,
      108 * u,
      19 * u,
      [colors.red, colors.gold, colors.blue, colors.pink, colors.leaf][i] ?? colors.red,
      1,
      3 * u,
    ),
  );
  const lamps = repeat(
    3,
    (i) =>
      bar(
        [
          [w * (0.22 + i * 0.28), 0],
          [w * (0.22 + i * 0.28), h * 0.09],
        ],
        colors.ink,
        4 * u,
      ) +
      poly(
        [
          [w * (0.22 + i * 0.28) - 52 * u, h * 0.13],
          [w * (0.22 + i * 0.28) + 52 * u, h * 0.13],
          [w * (0.22 + i * 0.28) + 18 * u, h * 0.085],
          [w * (0.22 + i * 0.28) - 18 * u, h * 0.085],
        ],
        colors.blue,
      ) +
      ellipse(w * (0.22 + i * 0.28), h * 0.14, 120 * u, 60 * u, colors.gold, 0.14),
  );
  return (
    room(stage, floor, mix(colors.wall, colors.gold, 0.2), mix(colors.wood, colors.earth, 0.5)) +
    shelves(stage, w * 0.03, h * 0.17, w * 0.36, floor - h * 0.17, 4) +
    window(stage, w * 0.44, h * 0.2, w * 0.13, h * 0.32) +
    shelves(stage, w * 0.62, h * 0.17, w * 0.35, floor - h * 0.17, 4) +
    lamps +
    standers +
    readers +
    table +
    books +
    stack
  );
}

export const libraryScenes: Scenes = {
  "thu-vien": { palettes: ["morning", "noon", "afternoon", "dawn"], indoor: true, draw: library },
};
