/** A stage of a build while it runs: how far it is, and how long it will take. */

/** Stages by name, in the order in which a build begins them, as editors read them; an import is one of its own. */
export const STAGE_LABELS = {
  read: "đọc tệp",
  parse: "phân tích bài",
  edition: "xếp số báo",
  photos: "ảnh",
  render: "dựng trang",
  index: "chỉ mục tìm kiếm",
  verify: "kiểm tra",
  swap: "thay bản cũ",
  import: "nhập bài",
} as const;

export type StageName = keyof typeof STAGE_LABELS;

const labels: ReadonlyMap<string, string> = new Map(Object.entries(STAGE_LABELS));

/** The label of a stage; a name that has none stands for itself. */
export function stageLabel(name: string): string {
  return labels.get(name) ?? name;
}

/** The label as the beginning of a line. */
export function stageTitle(name: StageName): string {
  const label = STAGE_LABELS[name];
  return `${label.slice(0, 1).toLocaleUpperCase("vi")}${label.slice(1)}`;
}

/** A mark a second; the pace is that between the oldest and the newest: the first photos may come from the cache. */
const MARK_MILLISECONDS = 1000;
const MARKS = 15;
/** From this span on, a pace is worth telling. */
const ENOUGH_MILLISECONDS = 2000;

export class RunningStage {
  readonly name: StageName;
  /** Undefined where it cannot be counted. */
  readonly total: number | undefined;
  /** In milliseconds of the clock. */
  readonly began: number;
  /** Worked out once a second, so that it can be read; undefined as long as it would be a wild guess. */
  secondsLeft: number | undefined;
  #done = 0;
  readonly #marks: { at: number; done: number }[];

  constructor(name: StageName, total: number | undefined, now: number) {
    this.name = name;
    this.total = total || undefined;
    this.began = now;
    this.#marks = [{ at: now, done: 0 }];
  }

  get done(): number {
    return this.total === undefined ? this.#done : Math.min(this.#done, this.total);
  }

  /** 100 only where all is done. */
  get percent(): number | undefined {
    return this.total === undefined ? undefined : Math.floor((100 * this.done) / this.total);
  }

  advance(by: number): void {
    this.#done += by;
    if (this.done === this.total) this.secondsLeft = undefined;
  }

  look(now: number): void {
    const [oldest] = this.#marks;
    if (!oldest || now - (this.#marks.at(-1)?.at ?? 0) < MARK_MILLISECONDS) return;
    this.#marks.push({ at: now, done: this.done });
    if (this.#marks.length > MARKS) this.#marks.shift();
    const [span, gained] = [now - oldest.at, this.done - oldest.done];
    const known = this.total !== undefined && span >= ENOUGH_MILLISECONDS && gained > 0;
    this.secondsLeft = known ? (((this.total ?? 0) - this.done) / gained) * (span / 1000) : undefined;
  }
}

const hours = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** In one unit, at most seven characters (below ten hours): `12 giây`, `3 phút`, `1,5 giờ`. */
export function roughTime(seconds: number): string {
  if (Math.ceil(seconds) < 60) return `${Math.ceil(seconds)} giây`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} phút` : `${hours.format(seconds / 3600)} giờ`;
}
