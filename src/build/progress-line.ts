/** How far the build is, in one line of a given width. */
import type pc from "picocolors";
import { type RunningStage, roughTime, STAGE_LABELS, stageTitle } from "./running-stage.ts";

export type Colours = ReturnType<typeof pc.createColors>;

const WIDEST_LABEL = Math.max(...Object.values(STAGE_LABELS).map((label) => label.length));
const WIDEST_BAR = 30;
const WIDEST_PERCENT = "100%".length;
/** The time left takes its room before it is known, and whatever it is: the bar keeps its length. */
const WIDEST_TIME = "59 phút".length;

/** What a line holds; `bar` is the least length that is still one. */
interface Shape {
  readonly gap: string;
  readonly label: number;
  readonly bar: number;
  readonly count?: boolean;
  /** What stands before the time left. */
  readonly left?: string;
  /** In short, what runs beside it. */
  readonly others?: boolean;
}

const FULL = { gap: "  ", label: WIDEST_LABEL, bar: 12, count: true, left: "còn khoảng " };
/** From rich to poor: the first for which there is room. */
const SHAPES: readonly Shape[] = [
  { ...FULL, others: true },
  { ...FULL, count: false, others: true },
  FULL,
  { gap: " ", label: 0, bar: 8, count: true, left: "còn " },
  { gap: " ", label: 0, bar: 5, left: "còn " },
  { gap: " ", label: 0, bar: 5 },
];

const number = new Intl.NumberFormat("vi-VN");

/** Its text, how wide it may become, and its colour. */
interface Piece {
  readonly text: string;
  readonly room: number;
  readonly paint?: (text: string) => string;
}

/**
 * One stage whole: the newest that can be counted, or else the main. What runs beside it only in short, and only where
 * there is room.
 * Always shorter than the terminal is wide: the cursor never wraps.
 */
export function progressLine(
  running: readonly RunningStage[],
  now: number,
  columns: number,
  colours: Colours,
): string {
  const main = running.findLast(({ total }) => total !== undefined) ?? running.at(-1);
  if (!main) return "";
  const others = running.filter((stage) => stage !== main);
  const room = columns - 1;
  if (main.total === undefined) return openLine(main, others, now, room, colours);
  const share = main.done / main.total;
  for (const shape of SHAPES) {
    if (shape.others && others.length === 0) continue;
    const label: Piece = { text: stageTitle(main.name), room: shape.label, paint: colours.bold };
    const after = [...numbersOf(main, shape, colours), ...(shape.others ? [othersOf(others, colours)] : [])];
    const bar = Math.min(WIDEST_BAR, room - widthOf([label, ...after], shape.gap) - shape.gap.length);
    if (bar < shape.bar) continue;
    const drawn: Piece = { text: drawBar(share, bar, colours), room: bar };
    return lineOf([label, drawn, ...after], shape.gap);
  }
  return `${stageTitle(main.name)} ${main.percent}%`.slice(0, Math.max(0, room));
}

function numbersOf(
  { done, total = 0, percent, secondsLeft }: RunningStage,
  shape: Shape,
  colours: Colours,
): Piece[] {
  const all = number.format(total);
  const count = `${number.format(done).padStart(all.length)}/${all}`;
  const left = secondsLeft ? `${shape.left}${roughTime(secondsLeft)}` : "";
  return [
    ...(shape.count ? [{ text: count, room: count.length }] : []),
    { text: `${percent}%`.padStart(WIDEST_PERCENT), room: WIDEST_PERCENT },
    ...(shape.left ? [{ text: left, room: shape.left.length + WIDEST_TIME, paint: colours.dim }] : []),
  ];
}

function othersOf(stages: readonly RunningStage[], colours: Colours): Piece {
  const texts = stages.map(({ name, percent }) =>
    percent === undefined ? STAGE_LABELS[name] : `${STAGE_LABELS[name]} ${percent}%`,
  );
  const room = stages.reduce(
    (sum, { name, total }) => sum + 2 + STAGE_LABELS[name].length + (total ? 1 + WIDEST_PERCENT : 0),
    0,
  );
  return { text: `+ ${texts.join(", ")}`, room, paint: colours.dim };
}

/** A stage that cannot be counted shows how long it runs. */
function openLine(
  { name, done, began }: RunningStage,
  others: readonly RunningStage[],
  now: number,
  room: number,
  colours: Colours,
): string {
  const seconds = Math.floor((now - began) / 1000);
  const texts = [...(done > 0 ? [number.format(done)] : []), ...(seconds > 0 ? [roughTime(seconds)] : [])];
  const label: Piece = { text: stageTitle(name), room: 0, paint: colours.bold };
  const rich = [label, ...texts.map((text) => ({ text, room: 0 }))];
  const lines = [...(others.length > 0 ? [[...rich, othersOf(others, colours)]] : []), rich, [label]];
  const fitting = lines.find((pieces) => widthOf(pieces, "  ") <= room);
  return fitting ? lineOf(fitting, "  ") : label.text.slice(0, Math.max(0, room));
}

function widthOf(pieces: readonly Piece[], gap: string): number {
  return pieces.reduce(
    (sum, { text, room }) => sum + Math.max(text.length, room),
    gap.length * (pieces.length - 1),
  );
}

function lineOf(pieces: readonly Piece[], gap: string): string {
  const padded = pieces.map(
    ({ text, room, paint }) =>
      `${paint && text ? paint(text) : text}${" ".repeat(Math.max(0, room - text.length))}`,
  );
  return padded.join(gap).trimEnd();
}

function drawBar(share: number, width: number, colours: Colours): string {
  const full = Math.floor(share * width);
  return `${colours.cyan("█".repeat(full))}${colours.dim("░".repeat(width - full))}`;
}
