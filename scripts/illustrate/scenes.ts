/** Every scene by the stem of the file name that asks for it. */
import { bloodScenes } from "./scenes-blood.ts";
import { borderScenes } from "./scenes-border.ts";
import { bridgeScenes } from "./scenes-bridge.ts";
import { ceremonyScenes } from "./scenes-ceremony.ts";
import { classroomScenes } from "./scenes-classroom.ts";
import { dragonFruitScenes } from "./scenes-dragon-fruit.ts";
import { drumScenes } from "./scenes-drums.ts";
import { factoryScenes } from "./scenes-factory.ts";
import { festivalScenes } from "./scenes-festival.ts";
import { fieldScenes } from "./scenes-field.ts";
import { floodScenes } from "./scenes-flood.ts";
import { footballScenes } from "./scenes-football.ts";
import { forestScenes } from "./scenes-forest.ts";
import { hallScenes } from "./scenes-hall.ts";
import { libraryScenes } from "./scenes-library.ts";
import { limeScenes } from "./scenes-limes.ts";
import { lotusScenes } from "./scenes-lotus.ts";
import { marketScenes } from "./scenes-market.ts";
import { matScenes } from "./scenes-mats.ts";
import { melonScenes } from "./scenes-melons.ts";
import { moonScenes } from "./scenes-moon.ts";
import { musicScenes } from "./scenes-music.ts";
import { oldHouseScenes } from "./scenes-old-house.ts";
import { paperScenes } from "./scenes-papers.ts";
import { plantingScenes } from "./scenes-planting.ts";
import { portScenes } from "./scenes-port.ts";
import { raceScenes } from "./scenes-race.ts";
import { riverScenes } from "./scenes-river.ts";
import { runningScenes } from "./scenes-running.ts";
import { schoolScenes } from "./scenes-school.ts";
import { stationScenes } from "./scenes-station.ts";
import { templeScenes } from "./scenes-temple.ts";
import { townScenes } from "./scenes-town.ts";
import type { Scene, Scenes } from "./stage.ts";

export const scenes: Scenes = {
  ...bloodScenes,
  ...borderScenes,
  ...bridgeScenes,
  ...ceremonyScenes,
  ...classroomScenes,
  ...dragonFruitScenes,
  ...drumScenes,
  ...factoryScenes,
  ...festivalScenes,
  ...fieldScenes,
  ...floodScenes,
  ...footballScenes,
  ...forestScenes,
  ...hallScenes,
  ...libraryScenes,
  ...limeScenes,
  ...lotusScenes,
  ...marketScenes,
  ...matScenes,
  ...melonScenes,
  ...moonScenes,
  ...musicScenes,
  ...oldHouseScenes,
  ...paperScenes,
  ...plantingScenes,
  ...portScenes,
  ...raceScenes,
  ...riverScenes,
  ...runningScenes,
  ...schoolScenes,
  ...stationScenes,
  ...templeScenes,
  ...townScenes,
};

/** The scene for `le-hoi.jpg`, `le-hoi-2.jpg` and so on. */
export function sceneFor(file: string): Scene | undefined {
  const stem = file.replace(/^.*\//, "").replace(/\.jpe?g$/i, "");
  const known = (name: string): Scene | undefined => (Object.hasOwn(scenes, name) ? scenes[name] : undefined);
  return known(stem) ?? known(stem.replace(/-\d+$/, ""));
}
