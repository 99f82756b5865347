/** What `npm run due` says: lines for programs, and a remark and warnings for people. */
import { formatMoment, type Instant, toIso } from "../text/vietnam-time.ts";
import type { DueAnswer } from "./due.ts";

/** From then on a change that readers should have seen has been missed. */
export const MISSED_MINUTES = 30;
/** After so long a build fails for a reason of its own: it is asked for once an hour, not at each tick of the schedule. */
const PATIENT_MINUTES = 60;
const TICK_MINUTES = 10;

export interface DueTold {
  /** `name=value`, as `$GITHUB_OUTPUT` takes them. */
  readonly lines: readonly string[];
  /** How things stand, in Vietnamese. */
  readonly remark: string;
  /** What somebody should look after, in Vietnamese. */
  readonly warnings: readonly string[];
}

export function tellDue({ source, since, articles, unasked }: DueAnswer, now: Instant): DueTold {
  const late = since === undefined ? 0 : Math.floor((now - since) / 60_000);
  // Where only the articles were asked nobody knows whether it was built.
  const missed = source !== "articles" && late >= MISSED_MINUTES;
  return {
    lines: [
      `due=${since !== undefined}`,
      `build=${since !== undefined && isTime(late)}`,
      `missed=${missed}`,
      `since=${since === undefined ? "" : toIso(since)}`,
      `late=${late}`,
    ],
    remark: since === undefined ? "Chưa có gì đến hạn." : remarkOf(since, articles),
    warnings: [
      ...(unasked === undefined
        ? []
        : [`Không hỏi được trang báo: ${unasked}. Đã xét theo giờ hẹn của các bài.`]),
      ...(missed
        ? [`Lỡ hẹn: trễ ${late} phút mà trang báo chưa đổi. Cần xem lần dựng gần nhất vì sao hỏng.`]
        : []),
    ],
  };
}

/** At each tick in the first hour, then at one tick of each hour. */
function isTime(late: number): boolean {
  return late < PATIENT_MINUTES || late % 60 < TICK_MINUTES;
}

function remarkOf(since: Instant, articles: readonly string[]): string {
  const which = articles.length === 0 ? "" : `: ${articles.join(", ")}`;
  return `Đến hạn từ ${formatMoment(since)}${which}.`;
}

/** A warning as GitHub shows it on the run's page. */
export function githubWarning(warning: string): string {
  return `::warning title=Đăng đúng giờ::${warning.replaceAll("%", "%25")}`;
}
