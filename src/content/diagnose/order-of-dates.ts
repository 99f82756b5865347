/** The dates at the head of an article in their order: nothing is updated, corrected or taken off before it was published. */
import { type Finding, finding } from "../../problem.ts";
import { dayOfInstant } from "../../text/calendar-day.ts";
import { formatDay, type Instant } from "../../text/vietnam-time.ts";
import type { FrontMatter } from "../article-schema.ts";
import type { YamlSource } from "../yaml-source.ts";

export function checkOrderOfDates(
  { date, updated, expires, corrections }: FrontMatter,
  source: Pick<YamlSource, "placeOf">,
): Finding[] {
  const findings: Finding[] = [];
  const report = (path: readonly PropertyKey[], what: string, expected: string) => {
    const { line, column } = source.placeOf(path);
    findings.push(
      finding("ngay-nguoc", line, column, {
        found: `${what}, mà bài đăng ngày ${formatDay(date)}`,
        expected,
        mend: "kiểm tra năm, tháng, ngày, giờ của cả hai",
      }),
    );
  };
  if (updated !== undefined && isBefore(updated, date))
    report(["updated"], `Bài cập nhật ngày ${formatDay(updated)}`, "ngày cập nhật từ ngày đăng trở đi");
  if (expires !== undefined && expires <= date)
    report(
      ["expires"],
      `Bài hết hạn ngày ${formatDay(expires)}`,
      "ngày hết hạn sau ngày đăng, nếu không bài chẳng bao giờ hiện",
    );
  corrections.forEach((correction, index) => {
    if (isBefore(correction.date, date))
      report(
        ["corrections", index, "date"],
        `Đính chính ngày ${formatDay(correction.date)}`,
        "ngày đính chính từ ngày đăng trở đi",
      );
  });
  return findings;
}

/** A day without a clock is the whole day. */
function isBefore(instant: Instant, date: Instant): boolean {
  return dayOfInstant(instant) < dayOfInstant(date);
}
