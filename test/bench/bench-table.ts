/** What the benchmark found, as the rows of a table in Vietnamese. */
import type { Cost } from "./measure.ts";
import type { TextTable } from "./text-table.ts";

/** What a build writes to the file named by TOA_SOAN_TIMINGS. */
export interface Timings {
  readonly pages: number;
  readonly stages: readonly StageCost[];
}

export interface StageCost {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** HTML pages and all files of a site's folder. */
export interface SiteSize {
  readonly pages: number;
  readonly files: number;
}

export interface Measured {
  readonly cost: Cost;
  readonly size: SiteSize;
  /** Absent for programs other than ours. */
  readonly stages?: readonly StageCost[];
}

export interface Findings {
  readonly ours: Measured;
  readonly searching: Measured;
  /** Absent where the machine has no Hugo. */
  readonly hugo?: Measured | undefined;
  /** The stage in which the photos of an empty cache are made. */
  readonly coldPhotos?: StageCost | undefined;
}

const STAGES: Readonly<Record<string, string>> = {
  read: "đọc tệp",
  parse: "phân tích bài",
  edition: "xếp số báo",
  photos: "ảnh (đã có sẵn)",
  render: "dựng trang",
  write: "ghi tệp",
  index: "chỉ mục tìm kiếm",
  swap: "thay bản cũ",
};

const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function benchTable({ ours, hugo, searching, coldPhotos }: Findings): TextTable {
  const rows = [measuredRow("Tòa Soạn, không tìm kiếm", ours), ...stageRows(ours)];
  if (hugo) rows.push(measuredRow("Hugo", hugo), ratioRow(ours.cost, hugo.cost));
  rows.push(measuredRow("Tòa Soạn, có tìm kiếm", searching));
  rows.push(...stageRows(searching).filter(([name]) => name === `  ${STAGES.index}`));
  if (coldPhotos) rows.push(stageRow("Ảnh, chưa có sẵn", coldPhotos));
  return { head: ["", "Trang", "Tệp", "Giây", "Giây CPU", "MB cao nhất"], rows };
}

function measuredRow(name: string, { cost, size }: Measured): string[] {
  return [
    name,
    whole.format(size.pages),
    whole.format(size.files),
    hundredths.format(cost.wallSeconds),
    hundredths.format(cost.cpuSeconds),
    cost.peakMegabytes === undefined ? "?" : whole.format(cost.peakMegabytes),
  ];
}

function stageRows({ stages = [] }: Measured): string[][] {
  return stages.map((stage) => stageRow(`  ${STAGES[stage.name] ?? stage.name}`, stage));
}

function stageRow(name: string, { seconds, cpuSeconds, peakMegabytes }: StageCost): string[] {
  return [
    name,
    "",
    "",
    hundredths.format(seconds),
    hundredths.format(cpuSeconds),
    whole.format(peakMegabytes),
  ];
}

function ratioRow(ours: Cost, hugo: Cost): string[] {
  const memory =
    ours.peakMegabytes && hugo.peakMegabytes
      ? `${tenths.format((ours.peakMegabytes / hugo.peakMegabytes) * 100)}%`
      : "?";
  return [
    "Tòa Soạn / Hugo",
    "",
    "",
    `${tenths.format((ours.wallSeconds / hugo.wallSeconds) * 100)}%`,
    "",
    memory,
  ];
}
