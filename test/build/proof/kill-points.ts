/** When a build is killed: at a share of one of its stages, as its site takes the output's place, or where it holds still for us. */
import { watch } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { CliBuild } from "./cli-build.ts";

export type KillPoint =
  | { readonly stage: string; readonly share: number }
  | { readonly swap: true; readonly afterMs: number }
  /** The build is asked by `TOA_SOAN_HOLD=<hold>` to stand still there, and says the same words when it does. */
  | { readonly hold: string; readonly afterMs: number };

/** One build's course, in milliseconds from the start of its process. */
export interface Course {
  readonly stages: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

const reportSchema = z.object({
  seconds: z.number(),
  stages: z.array(z.object({ name: z.string(), seconds: z.number() })),
});

/** A process goes on for about so long after its report. */
const AFTERWARDS = 40;

/** @param report what `TOA_SOAN_TIMINGS` wrote; @param whole the process's life, in milliseconds */
export function courseOf(report: string, whole: number): Course {
  const { seconds, stages } = reportSchema.parse(JSON.parse(report));
  let at = Math.max(0, whole - seconds * 1000 - AFTERWARDS);
  const begun = [{ name: "start", from: 0, to: at }];
  for (const stage of stages) {
    begun.push({ name: stage.name, from: at, to: at + stage.seconds * 1000 });
    at += stage.seconds * 1000;
  }
  return { stages: begun };
}

/** Stages in turn, every sixth at the swap. */
export function planPoints(count: number, course: Course, holds: readonly string[]): KillPoint[] {
  const names = course.stages.map(({ name }) => name);
  // Long stages have more in them to break off.
  const weighty = [...names, ...names.filter((name) => /render|index|parse/.test(name))];
  return Array.from({ length: count }, (_, index): KillPoint => {
    const hold = holds[Math.floor(index / 2) % Math.max(1, holds.length)];
    if (hold !== undefined && index % 2 === 1) return { hold, afterMs: (index % 3) * 5 };
    if (index % 6 === 3) return { swap: true, afterMs: Math.floor(index / 6) % 4 };
    return { stage: weighty[(index * 5) % weighty.length] ?? "render", share: ((index * 37) % 100) / 100 };
  });
}

/** Kills the build at the point, if it lives so long. */
export function killAt(point: KillPoint, build: CliBuild, course: Course, output: string): void {
  if ("stage" in point) {
    const stage = course.stages.find(({ name }) => name === point.stage);
    const afterMs = stage ? stage.from + point.share * (stage.to - stage.from) : 500;
    void sleep(afterMs).then(() => build.kill());
  } else if ("hold" in point) {
    build.whenItSays(point.hold, () => void sleep(point.afterMs).then(() => build.kill()));
  } else {
    const watcher = watch(path.dirname(output), (_, name) => {
      if (name !== path.basename(output)) return;
      watcher.close();
      if (point.afterMs === 0) build.kill();
      else void sleep(point.afterMs).then(() => build.kill());
    });
    void build.ended.then(() => watcher.close());
  }
}

export function nameOf(point: KillPoint): string {
  if ("stage" in point) return `${point.stage}, ${Math.round(point.share * 100)}%`;
  return "hold" in point ? `held at ${point.hold} +${point.afterMs} ms` : `swap +${point.afterMs} ms`;
}
