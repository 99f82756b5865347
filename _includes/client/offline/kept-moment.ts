/** When something was kept, as a reader says it, on Vietnam's clock. */

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
/** Vietnam keeps one offset the whole year. */
const OFFSET = 7 * 3_600_000;

/** `7 giờ 30, thứ Năm 26/11/2026` */
export function keptMoment(at: number): string {
  const there = new Date(at + OFFSET);
  const minutes = there.getUTCMinutes();
  const time = `${there.getUTCHours()} giờ${minutes > 0 ? ` ${String(minutes).padStart(2, "0")}` : ""}`;
  const day = `${there.getUTCDate()}/${there.getUTCMonth() + 1}/${there.getUTCFullYear()}`;
  return `${time}, ${WEEKDAYS[there.getUTCDay()]} ${day}`;
}
