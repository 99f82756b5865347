/** `npm run check`: every problem in the content, none built. */
import type { CAC } from "cac";
import { z } from "zod";
import { PROBLEM_FORMATS, printProblems } from "../newsroom/print-problems.ts";
import { EXIT, ROOT, readOptions, rootOption, UsageError } from "./options.ts";

const checkOptions = z.object({
  root: rootOption,
  format: z.enum(PROBLEM_FORMATS).default("text"),
});

export function addCheck(cli: CAC): void {
  cli
    .command("check [...files]", "Mọi lỗi của bài và bảng, không dựng gì")
    .option(...ROOT)
    .option("--format <format>", `Dạng in: ${PROBLEM_FORMATS.join(", ")}`)
    .action(async (files: string[], raw: unknown) => {
      const { root, format } = readOptions(checkOptions, raw);
      const { checkNewsroom } = await import("../newsroom/check.ts");
      const { problems, articles, unknown } = await checkNewsroom(root, files);
      if (unknown.length > 0) {
        throw new UsageError(`Không có trong articles/ và _data/ của ${root}: ${unknown.join(", ")}`);
      }
      printProblems(problems, format, root);
      const errors = problems.filter((problem) => problem.severity === "error").length;
      if (format === "text")
        console.log(`${articles} bài, ${errors} lỗi, ${problems.length - errors} nhắc nhở`);
      return errors > 0 ? EXIT.content : EXIT.done;
    });
}
