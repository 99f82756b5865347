/** The day of an instant as the newsroom wrote it: the date that stands in `2023-06-05T07:30:00+07:00` is its own calendar's. */

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/** `5/6/2023`; undefined for what is not written so. */
export function writtenDay(iso: string): string | undefined {
  const [, year, month, day] = WRITTEN.exec(iso) ?? [];
  return year && `${Number(day)}/${Number(month)}/${Number(year)}`;
}
