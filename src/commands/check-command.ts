/** `npm run check`: every problem in the content, none built. */
import type { CAC } from "cac";
import { z } from "zod";
import { openProgress } from "../build/progress.ts";
import { PROBLEM_FORMATS, printProblems } from "../newsroom/print-problems.ts";
import { EXIT, ROOT, readOptions, rootOption, UsageError } from "./options.ts";

const checkOptions = z.object({
  root: rootOption,
  format: z.enum(PROBLEM_FORMATS).default("text"),
  fix: z.boolean().default(false),
});

export function addCheck(cli: CAC): void {
  cli
    .command("check [...files]", "Mọi lỗi của bài và bảng, không dựng gì")
    .option(...ROOT)
    .option("--format <format>", `Dạng in: ${PROBLEM_FORMATS.join(", ")}`)
    .option("--fix", "Tự sửa những gì sửa được mà không đổi nghĩa, và cho xem đã sửa gì")
    .action(async (files: string[], raw: unknown) => {
      const { root, format, fix } = readOptions(checkOptions, raw);
      if (fix) await fixFirst(root, files, format);
      const { checkNewsroom } = await import("../newsroom/check.ts");
      const progress = openProgress(process.stderr);
      const { problems, articles, unknown } = await checkNewsroom(root, files, progress).finally(() =>
        progress.close(),
      );
      refuseUnknown(unknown, root);
      printProblems(problems, format, root);
      const errors = problems.filter((problem) => problem.severity === "error").length;
      if (format === "text")
        console.log(`${articles} bài, ${errors} lỗi, ${problems.length - errors} nhắc nhở`);
      return errors > 0 ? EXIT.content : EXIT.done;
    });
}

/** What is left is then told by the check; programs that read its answer are not shown the changes. */
async function fixFirst(root: string, files: readonly string[], format: string): Promise<void> {
  const { fixNewsroom } = await import("../newsroom/fix/fix-files.ts");
  const { printDiffs } = await import("../newsroom/fix/print-diff.ts");
  const { fixed, unknown } = await fixNewsroom(root, files);
  refuseUnknown(unknown, root);
  if (format !== "text") return;
  printDiffs(fixed);
  console.log(fixed.length === 0 ? "Không có gì để tự sửa.\n" : `\nĐã sửa ${fixed.length} tệp.\n`);
}

function refuseUnknown(unknown: readonly string[], root: string): void {
  if (unknown.length > 0)
    throw new UsageError(`Không có trong articles/ và _data/ của ${root}: ${unknown.join(", ")}`);
}
