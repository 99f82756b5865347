/** Musicians on a mat with their string instruments. */
import { figure } from "./figure.ts";
import { fiddle, guitar, moonLute, zither } from "./instruments.ts";
import { darker, lighter, mix } from "./palette.ts";
import { lady } from "./people.ts";
import { onMat } from "./poses.ts";
import { repeat } from "./random.ts";
import { window } from "./room.ts";
import { bar, ellipse, gradient, line, path, place, poly, rect } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function musicians(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const floor = h * 0.6;
  const wood = darker(colors.wood, 0.2);
  const panels = repeat(
    9,
    (i) =>
      rect(
        (w * i) / 9 + 5 * u,
        h * 0.12,
        w / 9 - 10 * u,
        floor - h * 0.12,
        i % 2 === 0 ? mix(wood, colors.roof, 0.18) : wood,
      ) +
      rect((w * i) / 9 + 26 * u, h * 0.2, w / 9 - 52 * u, h * 0.1, darker(wood, 0.3)) +
      rect((w * i) / 9 + 26 * u, h * 0.34, w / 9 - 52 * u, h * 0.2, darker(wood, 0.18)),
  );
  const mat =
    poly(
      [
        [w * 0.1, floor + h * 0.06],
        [w * 0.9, floor + h * 0.06],
        [w * 1.0, h * 0.97],
        [0, h * 0.97],
      ],
      mix(colors.paper, colors.gold, 0.35),
    ) +
    poly(
      [
        [w * 0.13, floor + h * 0.08],
        [w * 0.87, floor + h * 0.08],
        [w * 0.95, h * 0.945],
        [w * 0.05, h * 0.945],
      ],
      mix(colors.red, colors.roof, 0.3),
    ) +
    poly(
      [
        [w * 0.145, floor + h * 0.095],
        [w * 0.855, floor + h * 0.095],
        [w * 0.925, h * 0.92],
        [w * 0.075, h * 0.92],
      ],
      mix(colors.paper, colors.gold, 0.3),
    );
  const wooden = lighter(colors.roof, 0.25);
  const tools = [
    guitar(wooden, colors.ink),
    zither(lighter(colors.wood, 0.3), colors.paper),
    moonLute(colors.earth, colors.ink),
    fiddle(colors.wood, colors.ink),
  ];
  const start = random.int(0, 3);
  const spots = [
    [0.12, 0.83],
    [0.335, 0.75],
    [0.665, 0.75],
    [0.88, 0.83],
  ] as const;
  const players = spots.map(([x, y], i) => {
    const clothes = random.chance(0.45)
      ? { ...lady(stage), hat: "khan" as const, hatColor: darker(colors.red, 0.15) }
      : {
          ...lady(stage, mix(colors.blue, colors.ink, 0.4)),
          long: false,
          hat: "khan" as const,
          hatColor: mix(colors.blue, colors.ink, 0.5),
        };
    return (
      ellipse(w * x, h * y + 10 * u, h * 0.19, 22 * u, colors.ink, 0.25) +
      figure(
        w * x,
        h * y,
        h * 0.8 * (i > 1 ? -1 : 1),
        onMat,
        { ...clothes, cut: "ba-ba", bottom: darker(clothes.top, 0.45) },
        tools[(start + i) % 4] ?? "",
      )
    );
  });
  const singer = figure(
    w * 0.5,
    h * 0.93,
    h * 0.76,
    onMat,
    { ...lady(stage, random.pick([colors.red, colors.pink, colors.gold])), cut: "ba-ba", bottom: colors.ink },
    bar(
      [
        [9, -18],
        [12, -30],
      ],
      colors.wood,
      3,
    ),
  );
  const tea = place(
    ellipse(0, 0, 70, 18, darker(colors.wood, 0.3)) +
      ellipse(0, -5, 66, 16, colors.wood) +
      path("M-26 -10Q-34 -44 0 -46Q34 -44 26 -10Z", colors.blue) +
      line(
        [
          [24, -28],
          [40, -36],
          [44, -44],
        ],
        colors.blue,
        7,
      ) +
      ellipse(-44, -12, 10, 7, colors.paper) +
      ellipse(46, -8, 10, 7, colors.paper),
    w * 0.74,
    h * 0.93,
    u,
  );
  const lamps = [0.25, 0.75]
    .map(
      (x) =>
        bar(
          [
            [w * x, 0],
            [w * x, h * 0.06],
          ],
          colors.ink,
          4 * u,
        ) +
        ellipse(w * x, h * 0.11, 130 * u, 110 * u, colors.gold, 0.18) +
        ellipse(w * x, h * 0.11, 52 * u, 50 * u, colors.red) +
        ellipse(w * x, h * 0.11, 26 * u, 50 * u, lighter(colors.red, 0.3), 0.6) +
        rect(w * x - 22 * u, h * 0.155, 44 * u, 9 * u, colors.gold),
    )
    .join("");
  return (
    rect(0, 0, w, floor, darker(wood, 0.3)) +
    panels +
    window(stage, w * 0.43, h * 0.15, w * 0.14, h * 0.24) +
    rect(0, h * 0.09, w, 26 * u, mix(wood, colors.gold, 0.25)) +
    gradient(0, floor, w, h - floor, [
      mix(colors.earth, colors.roof, 0.4),
      mix(colors.wood, colors.roof, 0.2),
    ]) +
    mat +
    lamps +
    players.join("") +
    singer +
    tea
  );
}

export const musicScenes: Scenes = {
  "don-ca-tai-tu": { palettes: ["afternoon", "dusk", "morning"], indoor: true, draw: musicians },
};
