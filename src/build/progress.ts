/** Says while a build runs how far it is: a line drawn in place on a terminal, a few plain lines elsewhere. */
import pc from "picocolors";
import { ProgressBar, type Terminal } from "./progress-bar.ts";
import type { Colours } from "./progress-line.ts";
import { ProgressLog } from "./progress-log.ts";
import { RunningStage, type StageName } from "./running-stage.ts";

export type { StageName } from "./running-stage.ts";

export interface Progress {
  /**
   * Stages may overlap: each is advanced and ended by what its beginning gave.
   * @param total of what `advance` will count; left out or 0 where it cannot be known
   */
  begin(stage: StageName, total?: number): StageProgress;
  /** Leaves a clean line for what is printed next, also after a failure; nothing is shown from then on. */
  close(): void;
}

export interface StageProgress {
  advance(by?: number): void;
  end(): void;
}

export interface ProgressStream extends Terminal {
  readonly isTTY?: boolean | undefined;
}

export interface Clock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Calls until what it gives is called; keeps no process alive. */
  every(milliseconds: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, call) {
    const timer = setInterval(call, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** Where nobody watches: tests, and what the development server loads again. */
export const noProgress: Progress = {
  begin: () => ({ advance() {}, end() {} }),
  close() {},
};

/** @param colours by default those that the environment wishes (NO_COLOR) */
export function openProgress(
  stream: ProgressStream,
  clock: Clock = systemClock,
  colours: Colours = pc,
): Progress {
  const display = stream.isTTY
    ? new ProgressBar(stream, colours)
    : new ProgressLog((text) => stream.write(text));
  const running: RunningStage[] = [];
  let stop: (() => void) | undefined;
  let closed = false;

  function show(): void {
    if (closed) return;
    const now = clock.now();
    for (const stage of running) stage.look(now);
    display.show(running, now);
  }

  function end(stage: RunningStage): void {
    const at = running.indexOf(stage);
    if (at < 0 || closed) return;
    running.splice(at, 1);
    display.ended(stage, clock.now());
    show();
  }

  return {
    begin(name, total) {
      const stage = new RunningStage(name, total, clock.now());
      running.push(stage);
      if (!closed) stop ??= clock.every(display.milliseconds, show);
      show();
      return {
        advance(by = 1) {
          stage.advance(by);
          show();
        },
        end: () => end(stage),
      };
    },
    close() {
      if (closed) return;
      closed = true;
      stop?.();
      display.close();
    },
  };
}
