/** The commands: reads the command line, calls the rooms, and turns what they say into text and an exit code. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { cac } from "cac";
import { z } from "zod";
import { build } from "./build/build.ts";
import { buildSummary } from "./build/build-summary.ts";
import { ContentError } from "./build/press.ts";
import { OutputRefused } from "./build/stage.ts";
import { checkNewsroom } from "./newsroom/check.ts";
import { PROBLEM_FORMATS, printProblems } from "./newsroom/print-problems.ts";
import { serve } from "./newsroom/serve.ts";
import { parseInstant } from "./text/vietnam-time.ts";

/** The contract's exit codes. */
const EXIT = { done: 0, content: 1, usage: 2, fault: 3 } as const;

class UsageError extends Error {}

z.config(z.locales.vi());

const rootOption = z
  .string()
  .min(1)
  .default(".")
  .transform((folder) => path.resolve(folder));
const nowOption = z
  .string()
  .optional()
  .transform((text) => {
    const now = text === undefined ? Date.now() : parseInstant(text);
    if (now === undefined)
      throw new UsageError(`--now ${text}: cần thời điểm dạng 2023-06-10T08:00:00+07:00`);
    return now;
  });

const buildOptions = z.object({
  root: rootOption,
  out: z.string().min(1).optional(),
  now: nowOption,
  search: z.boolean().default(true),
  preview: z.boolean().default(false),
});
const startOptions = z.object({
  root: rootOption,
  port: z.coerce.number().int().min(0).max(65535).default(8080),
});
const checkOptions = z.object({ root: rootOption, format: z.enum(PROBLEM_FORMATS).default("text") });

const cli = cac("npm run");
const ROOT = [
  "--root <dir>",
  "Thư mục tòa soạn, nơi có articles/ và _data/ (mặc định: thư mục này)",
] as const;

cli
  .command("build", "Dựng cả trang báo vào _site/")
  .option(...ROOT)
  .option("--out <dir>", "Thư mục trang báo (mặc định: _site trong thư mục tòa soạn)")
  .option("--now <iso>", "Dựng như thể lúc này là thời điểm ấy")
  .option("--no-search", "Không làm chỉ mục tìm kiếm")
  .option("--preview", "Hiện cả bản nháp và bài hẹn giờ, có đánh dấu; máy tìm kiếm bị chặn")
  .action(async (raw: unknown) => {
    const { root, out, ...options } = readOptions(buildOptions, raw);
    const output = path.resolve(out ?? path.join(root, "_site"));
    if (`${root}${path.sep}`.startsWith(`${output}${path.sep}`)) {
      throw new UsageError(`--out ${output} chứa cả thư mục tòa soạn; hãy chọn một thư mục riêng`);
    }
    const report = await build({ root, output, ...options });
    printProblems(report.warnings, "text");
    const shown = path.relative(process.cwd(), output);
    console.log(buildSummary(report, shown.startsWith("..") ? output : shown));
    const timings = process.env.TOA_SOAN_TIMINGS;
    if (timings) await writeFile(timings, JSON.stringify(report));
    return EXIT.done;
  });

cli
  .command("start", "Máy chủ xem thử, tự dựng lại khi có thay đổi")
  .option(...ROOT)
  .option("--port <port>", "Cổng (mặc định: 8080)")
  .action(async (raw: unknown) => {
    await serve(readOptions(startOptions, raw));
    return EXIT.done;
  });

cli
  .command("check [...files]", "Mọi lỗi của bài và bảng, không dựng gì")
  .option(...ROOT)
  .option("--format <format>", `Dạng in: ${PROBLEM_FORMATS.join(", ")}`)
  .action(async (files: string[], raw: unknown) => {
    const { root, format } = readOptions(checkOptions, raw);
    const { problems, articles, unknown } = await checkNewsroom(root, files);
    if (unknown.length > 0) {
      throw new UsageError(`Không có trong articles/ và _data/ của ${root}: ${unknown.join(", ")}`);
    }
    printProblems(problems, format);
    const errors = problems.filter((problem) => problem.severity === "error").length;
    if (format === "text")
      console.log(`${articles} bài, ${errors} lỗi, ${problems.length - errors} nhắc nhở`);
    return errors > 0 ? EXIT.content : EXIT.done;
  });

cli.help();

function readOptions<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const { path: where, message } = read.error.issues[0] ?? { path: [], message: "" };
  throw new UsageError(`--${where.join(".")}: ${message}`);
}

async function main(): Promise<number> {
  try {
    cli.parse(process.argv, { run: false });
    if (cli.options.help) return EXIT.done;
    if (!cli.matchedCommand) {
      cli.outputHelp();
      throw new UsageError(`Không có lệnh "${cli.args[0] ?? ""}"`);
    }
    return await cli.runMatchedCommand();
  } catch (fault) {
    if (fault instanceof ContentError) {
      printProblems(fault.problems, "text");
      console.error(`\n${fault.problems.length} lỗi và nhắc nhở; chưa dựng gì, bản cũ còn nguyên.`);
      return EXIT.content;
    }
    if (fault instanceof Error && fault.name === "CACError") {
      console.error(`Không hiểu lệnh: ${fault.message}. Cách sửa: xem npm run build -- --help`);
      return EXIT.usage;
    }
    if (fault instanceof UsageError || fault instanceof OutputRefused) {
      console.error(fault.message);
      return EXIT.usage;
    }
    console.error(fault);
    return EXIT.fault;
  }
}

// What escapes every promise, such as a thread that cannot start.
process.on("uncaughtException", (fault) => {
  console.error(fault);
  process.exit(EXIT.fault);
});
process.exitCode = await main();
