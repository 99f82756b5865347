/** Articles that are years old say so, in a line that is kept free for it: by the reader's clock, since the files of old pages never change. */

const OLD = 2;

/** @param now milliseconds since 1970 */
export function noteAge(root: ParentNode, now: number): void {
  const place = root.querySelector(".age-note");
  // The last is that of the newest change.
  const time = [...root.querySelectorAll<HTMLTimeElement>(".byline time")].pop();
  const years = yearsBetween(new Date(time?.dateTime ?? ""), new Date(now));
  if (place && years >= OLD) place.textContent = `Bài đã hơn ${years} năm; thông tin có thể đã thay đổi.`;
}

/** Whole ones; NaN where there is no date. */
function yearsBetween(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const birthday = new Date(from);
  birthday.setUTCFullYear(from.getUTCFullYear() + years);
  return birthday > to ? years - 1 : years;
}
