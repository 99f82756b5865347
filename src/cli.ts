/**
 * The commands: reads the command line, calls the rooms, and turns what they say into text and an exit code. Each loads
 * only what it needs.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { cac } from "cac";
import { z } from "zod";
import { buildSummary } from "./build/build-summary.ts";
import { ContentError } from "./build/content-error.ts";
import { PartsRefused } from "./build/parts-refused.ts";
import { openProgress } from "./build/progress.ts";
import { parseShare } from "./build/share.ts";
import { OutputRefused } from "./build/tree/site-folder.ts";
import { PROBLEM_FORMATS, printProblems } from "./newsroom/print-problems.ts";
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
  explain: z.string().min(1).optional(),
  join: z.boolean().default(false),
  part: z.coerce
    .string()
    .optional()
    .transform((text) => {
      const share = text === undefined ? undefined : parseShare(text);
      if (text !== undefined && !share)
        throw new UsageError(`--part ${text}: cần dạng 2/5, phần thứ hai trong năm phần`);
      return share;
    }),
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
  .command("build [...dirs]", "Dựng cả trang báo vào _site/, hoặc ghép các phần (--join)")
  .option(...ROOT)
  .option("--out <dir>", "Thư mục trang báo (mặc định: _site trong thư mục tòa soạn)")
  .option("--now <iso>", "Dựng như thể lúc này là thời điểm ấy")
  .option("--no-search", "Không làm chỉ mục tìm kiếm")
  .option("--explain <path>", "Cho biết vì sao một trang được làm mới: địa chỉ, tệp HTML hoặc tệp bài")
  .option("--preview", "Hiện cả bản nháp và bài hẹn giờ, có đánh dấu; máy tìm kiếm bị chặn")
  .option("--part <i/n>", "Chỉ dựng một phần, để nhiều máy cùng dựng: 2/5 là phần hai trong năm")
  .option("--join", "Ghép các phần trong những thư mục được ghi thành cả trang báo")
  .action(async (dirs: string[], raw: unknown) => {
    const { root, out, join, part: share, ...options } = readOptions(buildOptions, raw);
    const output = path.resolve(out ?? path.join(root, "_site"));
    if (`${root}${path.sep}`.startsWith(`${output}${path.sep}`)) {
      throw new UsageError(`--out ${output} chứa cả thư mục tòa soạn; hãy chọn một thư mục riêng`);
    }
    const shown = path.relative(process.cwd(), output);
    const name = shown.startsWith("..") ? output : shown;
    if (join) {
      const { joinParts } = await import("./build/join-parts.ts");
      const folders = dirs.map((dir) => path.resolve(dir));
      const { parts, pages, files } = await joinParts({
        folders,
        output,
        state: path.join(root, ".cache/ban-in"),
      });
      console.log(`Đã ghép ${parts} phần vào ${name}: ${pages} trang, ${files} tệp`);
      return EXIT.done;
    }
    if (dirs.length > 0)
      throw new UsageError(`Không hiểu "${dirs.join(" ")}": build chỉ nhận thư mục sau --join`);
    const { build } = await import("./build/build.ts");
    const progress = openProgress(process.stderr);
    const report = await build({ root, output, progress, share, ...options }).finally(() => progress.close());
    printProblems(report.warnings, "text");
    console.log(buildSummary(report, name));
    if (report.explanation !== undefined) console.log(`\n${report.explanation}`);
    const timings = process.env.TOA_SOAN_TIMINGS;
    if (timings) await writeFile(timings, JSON.stringify(report));
    return EXIT.done;
  });

cli
  .command("start", "Máy chủ xem thử, tự dựng lại khi có thay đổi")
  .option(...ROOT)
  .option("--port <port>", "Cổng (mặc định: 8080)")
  .action(async (raw: unknown) => {
    const options = readOptions(startOptions, raw);
    const { serve } = await import("./newsroom/serve.ts");
    await serve(options);
    return EXIT.done;
  });

cli
  .command("check [...files]", "Mọi lỗi của bài và bảng, không dựng gì")
  .option(...ROOT)
  .option("--format <format>", `Dạng in: ${PROBLEM_FORMATS.join(", ")}`)
  .action(async (files: string[], raw: unknown) => {
    const { root, format } = readOptions(checkOptions, raw);
    const { checkNewsroom } = await import("./newsroom/check.ts");
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
    if (fault instanceof UsageError || fault instanceof OutputRefused || fault instanceof PartsRefused) {
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
