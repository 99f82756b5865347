/** `npm run due`: whether something waits for a build, for programs that start builds on a schedule. */
import type { CAC } from "cac";
import { z } from "zod";
import { EXIT, nowOption, ROOT, readOptions, rootOption } from "./options.ts";

const FORMATS = ["text", "github"] as const;

const dueOptions = z.object({
  root: rootOption,
  now: nowOption,
  live: z.boolean().default(false),
  format: z.enum(FORMATS).default("text"),
});

export function addDue(cli: CAC): void {
  cli
    .command("due", "Có bài nào đến giờ lên hay xuống mà chưa dựng không")
    .option(...ROOT)
    .option("--now <iso>", "Xét như thể lúc này là thời điểm ấy")
    .option("--live", "Hỏi trang báo đang chạy, thay vì bản dựng gần nhất ở đây")
    .option("--format <format>", `Dạng lời ghi: ${FORMATS.join(", ")}`)
    .action(async (raw: unknown) => {
      const { format, ...question } = readOptions(dueOptions, raw);
      const { dueNow } = await import("../newsroom/due.ts");
      const { githubWarning, tellDue } = await import("../newsroom/tell-due.ts");
      const told = tellDue(await dueNow(question), question.now);
      // Programs read the lines from stdout.
      for (const line of told.lines) console.log(line);
      console.error(told.remark);
      for (const warning of told.warnings)
        console.error(format === "github" ? githubWarning(warning) : warning);
      return EXIT.done;
    });
}
