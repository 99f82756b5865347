/** What a build says when it is done, in one short block. */
import type { HeldBack } from "../content/hold-back.ts";
import type { ClockChange } from "../edition/next-change.ts";
import { formatMoment } from "../text/vietnam-time.ts";
import { stageLabel } from "./running-stage.ts";

export interface SummaryFacts {
  /** Articles that are broken: their last good versions are shown, or nothing. */
  readonly heldBack: readonly HeldBack[];
  readonly articles: number;
  readonly pages: number;
  readonly photos: number;
  /** Photos that were not in the cache. */
  readonly encoded: number;
  /** Undefined where no index was wanted; `made` of the tiers are new. */
  readonly indexed: { readonly articles: number; readonly tiers: number; readonly made: number } | undefined;
  /** Files of the site that were written anew, kept from the last site, or are gone with it. */
  readonly made: number;
  readonly kept: number;
  readonly removed: number;
  /** Of all files' names and bytes. */
  readonly treeHash: string;
  /** Stages may overlap: their sum may be more than `seconds`. */
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
  readonly seconds: number;
  /** When the clock alone changes the site next; undefined where nothing waits for its hour. */
  readonly nextChange: ClockChange | undefined;
  /** Of all processes together. */
  readonly peakMegabytes: number | undefined;
}

/** So that a line of stages fits into an ordinary terminal. */
const WIDEST = 80;
const INDENT = "            ";
/** Shorter stages are not worth their place. */
const SHORTEST = 0.1;

const count = new Intl.NumberFormat("vi-VN");
const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @param output the site's folder as the user would name it */
export function buildSummary(facts: SummaryFacts, output: string): string {
  const { made, removed, encoded, indexed } = facts;
  if (made + removed + encoded + (indexed?.made ?? 0) === 0) {
    const unchanged = `Không có gì thay đổi; trang báo giữ nguyên. Thời gian ${spent(facts.seconds)}.`;
    return [...heldLines(facts), unchanged, hashLine(facts.treeHash), ...nextLines(facts)].join("\n");
  }
  const newly = encoded > 0 ? ` (${count.format(encoded)} mới xử lý)` : "";
  return [
    ...heldLines(facts),
    `Đã dựng xong vào ${output}`,
    `  Bài       ${count.format(facts.articles)}`,
    `  Trang     ${count.format(facts.pages)}`,
    `  Ảnh       ${count.format(facts.photos)}${newly}`,
    `  Tìm kiếm  ${searchFacts(indexed)}`,
    `  Tệp       ${fileFacts(facts)}`,
    ...timeLines(facts),
    ...(facts.peakMegabytes ? [`  Bộ nhớ    nhiều nhất ${whole.format(facts.peakMegabytes)} MB`] : []),
    hashLine(facts.treeHash),
    ...nextLines(facts),
  ].join("\n");
}

/** Two builds that say the same have made the same, byte for byte. */
export function hashLine(treeHash: string): string {
  return `Dấu của trang: ${treeHash}`;
}

/** What did not come out comes first: somebody waits for it. */
function heldLines({ heldBack }: SummaryFacts): string[] {
  if (heldBack.length === 0) return [];
  return [
    `Giữ lại ${count.format(heldBack.length)} bài có lỗi, lỗi ghi ở trên; các bài khác vẫn đăng:`,
    ...heldBack.map(
      ({ id, isShown }) =>
        `  articles/${id}.md  ${isShown ? "trang báo còn bản đúng gần nhất" : "chưa có bản đúng nào, chưa đăng"}`,
    ),
    "",
  ];
}

/** Where the articles' names do not fit beside the moment, they stand below it. */
function nextLines({ nextChange }: SummaryFacts): string[] {
  if (!nextChange) return [];
  const { at, articles } = nextChange;
  const [first = ""] = articles;
  const moment = `Lần đổi kế tiếp: ${formatMoment(at)}`;
  const which = articles.length === 1 ? first : `${count.format(articles.length)} bài`;
  const line = `${moment} (${which})`;
  return line.length <= WIDEST ? [line] : [moment, `  ${which}`];
}

function searchFacts(indexed: SummaryFacts["indexed"]): string {
  if (!indexed) return "không làm";
  const { articles, tiers, made } = indexed;
  const newly = made > 0 ? `${count.format(made)} làm mới` : "giữ nguyên";
  return `${count.format(articles)} bài trong ${count.format(tiers)} phần chỉ mục (${newly})`;
}

function fileFacts({ made, kept, removed }: SummaryFacts): string {
  return [
    `${count.format(made)} làm mới`,
    ...(kept > 0 ? [`${count.format(kept)} giữ nguyên`] : []),
    ...(removed > 0 ? [`${count.format(removed)} gỡ bỏ`] : []),
  ].join(", ");
}

function spent(seconds: number): string {
  if (seconds < 120) return `${tenths.format(seconds)} giây`;
  const rounded = Math.round(seconds);
  return `${count.format(Math.floor(rounded / 60))} phút ${rounded % 60} giây`;
}

/** The time in all, then stage by stage on as many lines as they need. */
function timeLines({ seconds, stages }: SummaryFacts): string[] {
  const texts = stages
    .filter((stage) => stage.seconds >= SHORTEST)
    .map((stage) => `${stageLabel(stage.name)} ${tenths.format(stage.seconds)}`);
  const lines: string[] = [];
  let line = `  Thời gian ${spent(seconds)}`;
  for (const [at, text] of texts.entries()) {
    const longer = `${line}${at === 0 ? ": " : " · "}${text}`;
    if (longer.length > WIDEST) lines.push(line);
    line = longer.length > WIDEST ? `${INDENT}${text}` : longer;
  }
  return [...lines, line];
}
