/** The wide river and the boats at a quay. */
import { bank } from "./bank.ts";
import { cargoBoat, sampan } from "./boats.ts";
import { house } from "./houses.ts";
import { darker, mix } from "./palette.ts";
import { nipa } from "./palms.ts";
import { farmer, row } from "./people.ts";
import { raising, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, rect } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { reflection, water } from "./water.ts";

function river(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * random.between(0.4, 0.5);
  const sunX = w * random.between(0.3, 0.72);
  const near = treeLine(stage, horizon + 10 * u, h * 0.17, colors.mid, 4, -0.02 * w, w * 0.34);
  const homes =
    house(stage, w * 0.1, horizon + 16 * u, w * 0.075, { stilts: 14 * u }) +
    house(stage, w * 0.21, horizon + 18 * u, w * 0.06, { thatch: true, stilts: 12 * u });
  const boats = random.int(1, 3);
  const small = repeat(boats, (i) =>
    sampan(
      stage,
      w * (0.42 + 0.2 * i + random.between(-0.04, 0.04)),
      horizon + h * (0.1 + i * 0.075),
      w * (0.1 + i * 0.05),
      { rower: farmer(stage) },
    ),
  );
  const big = random.chance(0.7)
    ? cargoBoat(stage, w * random.between(0.64, 0.8), horizon + h * 0.07, w * 0.24, random.chance(0.5))
    : "";
  const clump =
    nipa(stage, w * 0.04, h * 1.03, h * 0.5, colors.near) +
    nipa(stage, w * 0.17, h * 1.06, h * 0.36, darker(colors.near, 0.15));
  return (
    sky(stage, horizon, { sunX }) +
    birds(stage, horizon * 0.5) +
    bank(stage, horizon) +
    water(stage, horizon, h, colors.name === "rain" ? undefined : sunX) +
    reflection(stage, horizon, h * 0.07, colors.mid) +
    near +
    homes +
    reflection(stage, horizon + 12 * u, h * 0.15, colors.near, -40, w * 0.36) +
    big +
    small +
    clump
  );
}

function quay(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.36;
  const boats = random.int(2, 3);
  const fleet = repeat(boats, (i) =>
    cargoBoat(
      stage,
      w * (0.3 + (0.42 * i) / boats + random.between(-0.05, 0.08)),
      horizon + h * (0.12 + i * 0.13),
      w * (0.34 + i * 0.07),
      i % 2 === 1,
    ),
  );
  const deck = h * 0.86;
  const planks = repeat(20, (i) =>
    bar(
      [
        [w * (i / 20 - 0.12) + w * 0.1, deck],
        [w * (i / 20) * 1.3 - w * 0.15, h],
      ],
      darker(colors.wood, 0.4),
      3 * u,
      0.6,
    ),
  );
  const posts = repeat(7, (i) =>
    rect(w * (0.05 + i * 0.15), deck - 58 * u, 22 * u, 90 * u, darker(colors.wood, 0.35), 1, 5 * u),
  );
  const sacks = repeat(9, (i) =>
    rect(
      w * 0.68 + ((i % 5) * 62 - (i > 4 ? -30 : 0)) * u,
      deck - (i > 4 ? 56 : 10) * u,
      66 * u,
      52 * u,
      mix(colors.earth, colors.paper, (i % 3) * 0.2 + 0.15),
      1,
      20 * u,
    ),
  );
  const people = row(
    stage,
    w * 0.14,
    w * 0.6,
    deck + h * 0.06,
    h * 0.3,
    random.int(2, 4),
    () => farmer(stage),
    () => random.pick([standing, standing, raising]),
  );
  return (
    sky(stage, horizon) +
    bank(stage, horizon) +
    water(stage, horizon, h) +
    reflection(stage, horizon, h * 0.08, colors.mid) +
    fleet +
    posts +
    rect(0, deck, w, h, mix(colors.wood, colors.earth, 0.35)) +
    planks +
    rect(0, deck, w, 9 * u, mix(colors.wood, colors.paper, 0.45)) +
    sacks +
    people
  );
}

export const riverScenes: Scenes = {
  "song-vam-co": { palettes: ["dawn", "morning", "afternoon", "dusk", "rain"], draw: river, portrait: true },
  "ghe-xuong": { palettes: ["dawn", "morning", "noon", "dusk"], draw: quay },
};
