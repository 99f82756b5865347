/** Award ceremonies: framed certificates on a stage, and a row of people with theirs. */
import { figure } from "./figure.ts";
import { bouquet, certificate, flowerStand } from "./gifts.ts";
import { darker, mix } from "./palette.ts";
import { lady, official, pupil, row, townsman } from "./people.ts";
import { clapping, giving, holding } from "./poses.ts";
import { repeat } from "./random.ts";
import { room, shade, starCurtain } from "./room.ts";
import { ellipse, gradient, place, poly, rect } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

const flowers = ({ colors, random }: Stage): string =>
  place(
    bouquet(
      random.pick([
        [colors.pink, colors.paper, colors.red],
        [colors.gold, colors.paper, colors.pink],
        [colors.red, colors.gold, colors.paper],
      ]),
      colors.leaf,
      11,
    ),
    0,
    -64,
    1,
  );

function stageFloor({ w, h, colors, u }: Stage, floor: number): string {
  const front = floor + (h - floor) * 0.5;
  return (
    gradient(0, floor, w, front - floor, [
      mix(colors.wood, colors.gold, 0.3),
      mix(colors.wood, colors.roof, 0.3),
    ]) +
    rect(0, front, w, h - front, darker(colors.wood, 0.45)) +
    rect(0, front, w, 10 * u, mix(colors.gold, colors.wood, 0.2)) +
    repeat(24, (i) => rect((w * i) / 24, front + 10 * u, 4 * u, h, darker(colors.wood, 0.6), 0.5))
  );
}

function framed(stage: Stage): string {
  const { w, h, random, colors, u } = stage;
  const floor = h * 0.7;
  const size = h * random.between(0.5, 0.56);
  const count = Math.max(4, Math.round(w / (size * 0.36)));
  const hander = random.int(1, count - 2);
  const step = (w * 0.84) / count;
  const people = repeat(count, (i) => {
    const x = w * 0.08 + step * (i + 0.5);
    const y = floor + h * 0.1 + random.between(-6, 6) * u;
    const clothes = random.chance(0.5) ? lady(stage) : official(stage);
    const board = certificate(colors, 0, -57, 27);
    if (i === hander) return "";
    if (i === hander + 1) return shade(x, y, size * 0.4, colors.ink) + figure(x, y, size, holding, clothes);
    return (
      shade(x, y, size * 0.4, colors.ink) +
      figure(x, y, size * random.between(0.93, 1.02), holding, clothes, i % 3 === 2 ? flowers(stage) : board)
    );
  });
  const giverX = w * 0.08 + step * (hander + 0.5);
  const giver =
    shade(giverX, floor + h * 0.12, size * 0.4, colors.ink) +
    figure(
      giverX,
      floor + h * 0.12,
      size * 1.02,
      giving,
      official(stage),
      place(certificate(colors, 0, 0, 26), 29, -62, 1),
    );
  const starX = w * random.pick([0.28, 0.5, 0.5, 0.72]);
  return (
    starCurtain(stage, floor, starX, h * 0.22, h * 0.1) +
    stageFloor(stage, floor) +
    flowerStand(stage, w * 0.05, floor + h * 0.12, h * 0.34) +
    flowerStand(stage, w * 0.95, floor + h * 0.12, h * 0.34) +
    people +
    giver +
    repeat(7, (i) => flowerPot(stage, (w * (i + 0.5)) / 7, h * 0.99))
  );
}

function flowerPot({ random, colors, u }: Stage, x: number, y: number): string {
  const tone = random.pick([colors.gold, colors.pink, colors.paper]);
  return repeat(16, (i) => {
    const [fx, fy] = [x + random.between(-74, 74) * u, y - random.between(20, 92) * u];
    return (
      ellipse(fx, fy, 17 * u, 15 * u, i < 7 ? mix(colors.leaf, colors.near, random.next()) : tone) +
      (i < 7 ? "" : ellipse(fx, fy, 7 * u, 6 * u, mix(tone, colors.roof, 0.4)))
    );
  });
}

/** The red neckerchief of pupils, in figure units. */
const scarf = (red: string): string =>
  poly(
    [
      [-5, -83],
      [5, -83],
      [1.5, -78],
      [5, -68],
      [0.4, -73],
      [-4, -67],
      [-1.4, -78],
    ],
    red,
  );

function certificates(stage: Stage): string {
  const { w, h, random, colors } = stage;
  const floor = h * 0.72;
  const size = h * random.between(0.58, 0.66);
  const wall = mix(random.pick([colors.blue, colors.leaf, colors.gold, colors.pink]), colors.wall, 0.55);
  const count = Math.round(w / (size * 0.4));
  const back = row(
    stage,
    w * 0.12,
    w * 0.88,
    floor + h * 0.02,
    size * 0.94,
    count - 1,
    () => townsman(stage),
    () => clapping,
  );
  const young = random.chance(0.6);
  const front = row(
    stage,
    w * 0.05,
    w * 0.95,
    floor + h * 0.17,
    size,
    count,
    () => (young ? pupil(stage) : random.chance(0.55) ? lady(stage) : townsman(stage)),
    () => holding,
    (i) =>
      (i % 4 === 3 ? flowers(stage) : certificate(colors, 0, -58, 26)) + (young ? scarf(colors.red) : ""),
  );
  const bunting = repeat(18, (i) => {
    const x = (w * i) / 17;
    const y = h * 0.07 + Math.sin((i / 17) * Math.PI) * h * 0.07;
    return poly(
      [
        [x - w * 0.024, y],
        [x + w * 0.024, y],
        [x, y + h * 0.075],
      ],
      [colors.red, colors.gold, colors.blue, colors.paper][i % 4] ?? colors.red,
    );
  });
  return room(stage, floor, wall, mix(colors.earth, colors.roof, 0.25)) + bunting + back + front;
}

export const ceremonyScenes: Scenes = {
  "le-trao-bang-khen": { palettes: ["morning", "noon", "afternoon"], indoor: true, draw: framed },
  "le-trao-giay-khen": {
    palettes: ["morning", "noon", "afternoon", "dawn"],
    indoor: true,
    draw: certificates,
  },
};
