/** When something was kept, as a reader says it, on Vietnam's clock. */
import { dayOfInstant, OFFSET, writtenDay } from "../../../src/text/calendar-day.ts";

/** Within a sentence. */
const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** `7 giờ 30, thứ Năm 26/11/2026` */
export function keptMoment(at: number): string {
  const there = new Date(at + OFFSET);
  const minutes = there.getUTCMinutes();
  const time = `${there.getUTCHours()} giờ${minutes > 0 ? ` ${String(minutes).padStart(2, "0")}` : ""}`;
  return `${time}, ${WEEKDAYS[there.getUTCDay()]} ${writtenDay(dayOfInstant(at))}`;
}
