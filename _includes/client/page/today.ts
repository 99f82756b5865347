/** Today's date on the masthead. It is the reader's browser that writes it, as the files of old pages never change. */

const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const HOUR = 3_600_000;
/** Vietnam keeps one offset the whole year. */
const OFFSET = 7 * HOUR;

/** `Thứ Hai, 5/6/2023`, on Vietnam's calendar wherever the reader is. */
export function formatToday(now: number): string {
  const there = new Date(now + OFFSET);
  return `${WEEKDAYS[there.getUTCDay()]}, ${there.getUTCDate()}/${there.getUTCMonth() + 1}/${there.getUTCFullYear()}`;
}

export function showToday(root: ParentNode, now: number): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-today]")) {
    place.textContent = formatToday(now);
    place.hidden = false;
  }
}
