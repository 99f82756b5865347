/** How far the build is, as lines of a log that nobody draws over: few, and only of what takes its time. */
import { type RunningStage, roughTime, stageTitle } from "./running-stage.ts";

/** A stage that was over sooner is not worth a line. */
const SHORT_MILLISECONDS = 500;
/** A stage that runs this long says so, and again after every pause. */
const LONG_MILLISECONDS = 3000;
const PAUSE_MILLISECONDS = 10_000;

const number = new Intl.NumberFormat("vi-VN");
const tenths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export class ProgressLog {
  readonly milliseconds = 1000;
  readonly #write: (text: string) => unknown;
  /** When a stage speaks next. */
  readonly #next = new WeakMap<RunningStage, number>();

  constructor(write: (text: string) => unknown) {
    this.#write = write;
  }

  show(running: readonly RunningStage[], now: number): void {
    for (const stage of running) {
      if (now < (this.#next.get(stage) ?? stage.began + LONG_MILLISECONDS)) continue;
      this.#next.set(stage, now + PAUSE_MILLISECONDS);
      this.#write(`${underWay(stage, now)}\n`);
    }
  }

  ended({ name, began, done }: RunningStage, now: number): void {
    if (now - began < SHORT_MILLISECONDS) return;
    const count = done > 0 ? `: ${number.format(done)}` : "";
    this.#write(`${stageTitle(name)} xong${count} trong ${tenths.format((now - began) / 1000)} giây\n`);
  }

  close(): void {}
}

function underWay({ name, began, done, total, percent, secondsLeft }: RunningStage, now: number): string {
  if (total === undefined) {
    const count = done > 0 ? `: ${number.format(done)}` : "";
    return `${stageTitle(name)} đang làm${count}, đã ${roughTime((now - began) / 1000)}`;
  }
  const left = secondsLeft ? `, còn khoảng ${roughTime(secondsLeft)}` : "";
  return `${stageTitle(name)} ${number.format(done)}/${number.format(total)} (${percent}%)${left}`;
}
