import { describe, expect, it } from "vitest";
import type { Progress } from "../../../../_includes/client/search/finder.ts";
import { readQuery } from "../../../../_includes/client/search/query.ts";
import { outcomeText, progressText } from "../../../../_includes/client/search/status-text.ts";
import { NO_COUNTS } from "./fake-finder.ts";

const progress: Progress = {
  state: "done",
  found: 1234,
  otherAccents: 0,
  readParts: 12,
  parts: 27,
  failedParts: 0,
  counts: NO_COUNTS,
};
const outcome = (address: string, overrides: Partial<Progress> = {}) =>
  outcomeText(readQuery(new URLSearchParams(address)), { ...progress, ...overrides });

it("a search on its way says how far it has come", () => {
  expect(progressText({ ...progress, readBackTo: "2019" })).toBe(
    "Đã tìm 12/27 phần, về tới năm 2019 · 1.234 bài",
  );
  expect(progressText({ ...progress, readParts: 0, found: 0 })).toBe("Đã tìm 0/27 phần · 0 bài");
  expect(progressText({ ...progress, parts: 0 })).toBe("");
});

describe("a search at its end says", () => {
  it.each<[string, string, Partial<Progress>]>([
    ["Tìm thấy 1.234 bài.", "q=lúa", {}],
    ["Tìm thấy 12 bài đúng dấu và 5 bài khác dấu.", "q=lúa", { found: 17, otherAccents: 5 }],
    ["Tìm thấy 5 bài khác dấu với từ bạn gõ.", "q=lúa", { found: 5, otherAccents: 5 }],
    ["Không tìm thấy bài nào có “lúa”.", "q=lúa", { found: 0 }],
    ["Không tìm thấy bài nào có “lúa” trong phạm vi đang lọc.", "q=lúa&chu-de=A", { found: 0 }],
    ["Không tìm thấy bài nào trong phạm vi đang lọc.", "nam=1999", { found: 0 }],
    [
      "Đã dừng ở phần 12/27, về tới năm 2019. Tìm thấy 2 bài.",
      "q=lúa",
      { state: "stopped", found: 2, readBackTo: "2019" },
    ],
    [
      "Tìm thấy 2 bài. Còn 3 phần của kho bài chưa tải được; các phần khác đã tìm xong.",
      "q=lúa",
      { found: 2, failedParts: 3 },
    ],
  ])("%s", (text, address, overrides) => {
    expect(outcome(address, overrides)).toBe(text);
  });
});
