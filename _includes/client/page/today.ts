/** Today's date on the masthead, by the sun and by the moon. It is the reader's browser that writes it, as the files of old pages never change. */
import { formatLunar } from "./lunar-date.ts";

const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const HOUR = 3_600_000;
/** Vietnam keeps one offset the whole year. */
const OFFSET = 7 * HOUR;

/** `Thứ Hai, 5/6/2023`, on Vietnam's calendar wherever the reader is. */
export function formatToday(now: number): string {
  const there = new Date(now + OFFSET);
  return `${WEEKDAYS[there.getUTCDay()]}, ${there.getUTCDate()}/${there.getUTCMonth() + 1}/${there.getUTCFullYear()}`;
}

export function showToday(root: Document, now: number): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-today]")) {
    place.replaceChildren(
      ...[
        ["today-solar", formatToday(now)],
        ["today-lunar", formatLunar(now + OFFSET)],
      ].map(([name = "", text = ""]) => {
        const line = root.createElement("span");
        line.className = name;
        line.textContent = text;
        return line;
      }),
    );
  }
}
