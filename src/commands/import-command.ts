/** `npm run import`: files of other programs become drafts. */
import type { CAC } from "cac";
import { z } from "zod";
import { openProgress } from "../build/progress.ts";
import { EXIT, nowOption, ROOT, readOptions, rootOption, UsageError } from "./options.ts";

const importOptions = z.object({
  root: rootOption,
  now: nowOption,
  section: z.string().min(1).optional(),
  media: z.string().min(1).optional(),
});

export function addImport(cli: CAC): void {
  cli
    .command("import [...files]", "Nhập .docx, .html, .txt, tệp xuất WordPress (.xml) thành bản nháp")
    .option(...ROOT)
    .option("--section <id>", "Chuyên mục cho mọi bài, thay cho chuyên mục trong tệp")
    .option("--media <dir>", "Bản chép thư mục wp-content/uploads của trang cũ, để lấy ảnh")
    .option("--now <iso>", "Bài không ghi ngày thì vào thư mục của tháng này (mặc định: lúc này)")
    .action(runImport);
}

async function runImport(files: string[], raw: unknown): Promise<number> {
  const options = readOptions(importOptions, raw);
  if (files.length === 0)
    throw new UsageError("Thiếu tệp cần nhập. Cách sửa: npm run import -- bai.docx trang-cu.html");
  const { importFiles } = await import("../newsroom/import/import-files.ts");
  const { importReport } = await import("../newsroom/import/import-report.ts");
  const { ImportRefused } = await import("../newsroom/import/piece.ts");
  const progress = openProgress(process.stderr);
  const shown = new ImportProgress(progress);
  try {
    const report = await importFiles({
      ...options,
      files,
      onProgress: (done, total) => shown.tell(done, total),
    }).finally(() => progress.close());
    console.log(importReport(report));
    return report.refused.length > 0 ? EXIT.content : EXIT.done;
  } catch (fault) {
    if (fault instanceof ImportRefused) throw new UsageError(fault.message);
    throw fault;
  }
}

/** The number of pieces grows as files are opened: then the bar begins anew. */
class ImportProgress {
  readonly #progress: ReturnType<typeof openProgress>;
  #shown: ReturnType<ReturnType<typeof openProgress>["begin"]> | undefined;
  #total = 0;
  #done = 0;

  constructor(progress: ReturnType<typeof openProgress>) {
    this.#progress = progress;
  }

  tell(done: number, total: number): void {
    if (total !== this.#total) {
      this.#shown?.end();
      this.#shown = this.#progress.begin("import", total);
      this.#total = total;
      this.#done = 0;
    }
    this.#shown?.advance(done - this.#done);
    this.#done = done;
    if (done >= total) this.#shown?.end();
  }
}
