/** Today's date on the masthead, by the sun and by the moon. It is the reader's browser that writes it, as the files of old pages never change. */
import { dayOfInstant, OFFSET, weekdayOfDay, writtenDay } from "../../../src/text/calendar-day.ts";
import { formatLunar } from "./lunar-date.ts";

/** `Thứ Hai, 5/6/2023`, on Vietnam's calendar wherever the reader is. */
export function formatToday(now: number): string {
  const day = dayOfInstant(now);
  return `${weekdayOfDay(day)}, ${writtenDay(day)}`;
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
