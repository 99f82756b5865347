/** What an import has done, as the person who asked for it reads it. */
import type { DraftReport, DraftState, ImportReport } from "./import-files.ts";

const STATES: Readonly<Record<DraftState, string>> = {
  written: "bản nháp mới",
  updated: "bản nháp được làm lại vì nguồn đã đổi",
  unchanged: "đã nhập từ trước, không đổi gì",
  kept: "đã có và đã được sửa, giữ nguyên",
};
/** A draft's notes beyond these are only counted; so are drafts of large imports. */
const MOST_NOTES = 8;
const MOST_DRAFTS = 200;

/** Grouped by draft; what nobody has to look at is only counted. */
export function importReport({ drafts, refused }: ImportReport): string {
  const shown = drafts.filter(({ state }) => state !== "unchanged");
  const parts = [
    ...shown.slice(0, MOST_DRAFTS).map(draftText),
    ...(shown.length > MOST_DRAFTS ? [`… và ${shown.length - MOST_DRAFTS} bản nháp nữa`] : []),
    ...refused.map(({ name, message }) => `${name}\n  không nhập được: ${message}`),
    counts(drafts, refused.length),
  ];
  return parts.join("\n\n");
}

function draftText({ origin, path, state, left, guessed }: DraftReport): string {
  const lines = [`${path}`, `  ${STATES[state]}, từ ${origin}`];
  if (state !== "kept") {
    lines.push(...notes("chưa mang sang", left), ...notes("đoán, xem lại", guessed));
  }
  return lines.join("\n");
}

function notes(label: string, all: readonly string[]): string[] {
  const more = all.length > MOST_NOTES ? [`  - … và ${all.length - MOST_NOTES} điều nữa`] : [];
  return [...all.slice(0, MOST_NOTES).map((note) => `  - ${label}: ${note}`), ...more];
}

function counts(drafts: readonly DraftReport[], refused: number): string {
  const count = (wanted: DraftState) => drafts.filter(({ state }) => state === wanted).length;
  const all: readonly (readonly [number, string])[] = [
    [count("written"), "bản nháp mới"],
    [count("updated"), "làm lại"],
    [count("unchanged"), "đã có, không đổi"],
    [count("kept"), "đã có và đã sửa, giữ nguyên"],
    [refused, "không nhập được"],
  ];
  const told = all.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return told.length > 0 ? `Tổng cộng: ${told.join(", ")}.` : "Không có gì để nhập.";
}
