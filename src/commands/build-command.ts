/** `npm run build`: the whole site, a part of it, or parts joined. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { CAC } from "cac";
import { z } from "zod";
import { buildSummary, hashLine } from "../build/build-summary.ts";
import { openProgress } from "../build/progress.ts";
import { parseShare } from "../build/share.ts";
import { printProblems } from "../newsroom/print-problems.ts";
import { isBeginning } from "./build-sandbox.ts";
import { EXIT, nowOption, ROOT, readOptions, rootOption, UsageError } from "./options.ts";

const buildOptions = z.object({
  root: rootOption,
  out: z.string().min(1).optional(),
  now: nowOption,
  search: z.boolean().default(true),
  preview: z.boolean().default(false),
  holdBack: z.boolean().optional(),
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

/** Of the newsroom: what is written, and what is remembered of it, drafts and all. */
const OWN_FOLDERS = [".cache", "articles", "_data"];

export function addBuild(cli: CAC): void {
  cli
    .command("build [...dirs]", "Dựng cả trang báo vào _site/, hoặc ghép các phần (--join)")
    .option(...ROOT)
    .option("--out <dir>", "Thư mục trang báo (mặc định: _site trong thư mục tòa soạn)")
    .option("--now <iso>", "Dựng như thể lúc này là thời điểm ấy")
    .option("--no-search", "Không làm chỉ mục tìm kiếm")
    .option("--hold-back", "Bài có lỗi thì giữ lại, các bài khác vẫn đăng (mã thoát vẫn là 1)")
    .option("--explain <path>", "Cho biết vì sao một trang được làm mới: địa chỉ, tệp HTML hoặc tệp bài")
    .option("--preview", "Hiện cả bản nháp và bài hẹn giờ, có đánh dấu; máy tìm kiếm bị chặn")
    .option("--part <i/n>", "Chỉ dựng một phần, để nhiều máy cùng dựng: 2/5 là phần hai trong năm")
    .option("--join", "Ghép các phần trong những thư mục được ghi thành cả trang báo")
    .action(runBuild);
}

async function runBuild(dirs: string[], raw: unknown): Promise<number> {
  const { root, out, join, part: share, ...options } = readOptions(buildOptions, raw);
  const output = path.resolve(out ?? path.join(root, "_site"));
  if (`${root}${path.sep}`.startsWith(`${output}${path.sep}`)) {
    throw new UsageError(`--out ${output} chứa cả thư mục tòa soạn; hãy chọn một thư mục riêng`);
  }
  for (const own of OWN_FOLDERS) {
    // What is put there later would be published, or the site be taken for content.
    if (`${output}${path.sep}`.startsWith(`${path.join(root, own)}${path.sep}`))
      throw new UsageError(`--out ${output} nằm trong ${own} của tòa soạn; hãy chọn một thư mục riêng`);
  }
  const begun = isBeginning(root, output);
  if (begun)
    throw new UsageError(`--out ${output}: ${begun} cũng bắt đầu bằng tên ấy; hãy chọn một tên khác`);
  const shown = path.relative(process.cwd(), output);
  const name = shown.startsWith("..") ? output : shown;
  if (dirs.length > 0 && !join)
    throw new UsageError(`Không hiểu "${dirs.join(" ")}": build chỉ nhận thư mục sau --join`);
  if (share && options.holdBack)
    throw new UsageError("--hold-back không đi với --part: một phần không biết cả tờ báo đã đăng gì");
  if (join) {
    const { joinParts } = await import("../build/join-parts.ts");
    const folders = dirs.map((dir) => path.resolve(dir));
    const { parts, pages, files, treeHash } = await joinParts({
      folders,
      output,
      state: path.join(root, ".cache/ban-in"),
      now: options.now,
    });
    console.log(`Đã ghép ${parts} phần vào ${name}: ${pages} trang, ${files} tệp`);
    console.log(hashLine(treeHash));
    return EXIT.done;
  }
  const { build } = await import("../build/build.ts");
  const progress = openProgress(process.stderr);
  const report = await build({ root, output, progress, share, ...options }).finally(() => progress.close());
  printProblems(report.problems, "text", root);
  console.log(buildSummary(report, name));
  if (report.explanation !== undefined) console.log(`\n${report.explanation}`);
  const timings = process.env.TOA_SOAN_TIMINGS;
  if (timings) await writeFile(timings, JSON.stringify(report));
  return report.heldBack.length > 0 || report.problems.some(({ severity }) => severity === "error")
    ? EXIT.content
    : EXIT.done;
}
