/** `npm run bench`: builds an invented newspaper with Tòa Soạn and with Hugo, side by side, and prints what each costs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BenchFolders, buildOurs, buildWithHugo, hugoVersion, startCold } from "./bench-builds.ts";
import { benchPublish, publishTable } from "./bench-publish.ts";
import { benchSearch, searchTables } from "./bench-search.ts";
import { benchTable, type Findings, type Measured } from "./bench-table.ts";
import { writeCorpus } from "./corpus.ts";
import { writeHugoSite } from "./hugo-site.ts";
import { medianCost } from "./measure.ts";
import { markdownTable, plainTable } from "./text-table.ts";

const USAGE = `npm run bench -- [--articles N] [--runs R] [--no-hugo] [--search] [--publish] [--dir THƯ_MỤC] [--markdown TỆP] [--seed S]
  --articles  số bài (mặc định 1000)
  --runs      số lần đo mỗi bên, lấy trung vị (mặc định 1)
  --no-hugo   không đo Hugo
  --publish   đo việc thêm một bài vào kho, cạnh việc dựng từ đầu và cạnh Hugo
  --search    chỉ đo phần tìm kiếm: lập chỉ mục, thêm một bài, tìm trong trình duyệt
  --dir       nơi đặt tờ báo thử, giữ lại cho lần sau (mặc định: thư mục tạm, xóa khi xong)
  --markdown  ghi thêm bảng kết quả dạng Markdown`;

/** From here on Pagefind's own command needs more memory than most machines have. */
const MOST_FOR_PAGEFIND = 20_000;

class UsageError extends Error {}

interface BenchOptions {
  readonly articles: number;
  readonly runs: number;
  readonly seed: number;
  readonly hugo: boolean;
  readonly search: boolean;
  readonly publish: boolean;
  readonly dir?: string | undefined;
  readonly markdown?: string | undefined;
}

function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: "1000" },
      runs: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
      "no-hugo": { type: "boolean", default: false },
      search: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
      dir: { type: "string" },
      markdown: { type: "string" },
    },
  });
  const { dir, markdown } = values;
  const whole = (name: "articles" | "runs" | "seed") => {
    const number = Number(values[name]);
    if (Number.isInteger(number) && number > 0) return number;
    throw new UsageError(`--${name} ${values[name]}: cần một số nguyên dương`);
  };
  return {
    articles: whole("articles"),
    runs: whole("runs"),
    seed: whole("seed"),
    hugo: !values["no-hugo"],
    search: values.search,
    publish: values.publish,
    dir,
    markdown,
  };
}

async function bench({
  articles,
  runs,
  seed,
  hugo,
  search,
  publish,
  dir,
  markdown,
}: BenchOptions): Promise<void> {
  const folder = dir === undefined ? mkdtempSync(join(tmpdir(), "toa-soan-bench-")) : resolve(dir);
  mkdirSync(folder, { recursive: true });
  const folders: BenchFolders = {
    root: join(folder, "bao"),
    site: join(folder, "trang"),
    hugoRoot: join(folder, "hugo"),
  };
  try {
    if (search) {
      const tables = searchTables(await benchSearch(folders, { articles, seed }, say));
      const about = `${articles} bài, Node ${process.versions.node}, ${availableParallelism()} nhân`;
      console.log(`\n${about}\n\n${tables.map(plainTable).join("\n")}`);
      if (markdown !== undefined) {
        writeFileSync(markdown, `${about}.\n\n${tables.map(markdownTable).join("\n")}`);
      }
      return;
    }
    const version = hugo ? hugoVersion() : undefined;
    if (hugo && version === undefined) console.error("Máy này không có Hugo: bỏ các dòng so sánh.");
    say(`Sinh ${articles} bài`);
    await writeCorpus(folders.root, { articles, seed });
    if (version !== undefined) await writeHugoSite(folders.hugoRoot, { articles, seed });
    if (publish) {
      say("Làm ảnh lần đầu (không tính vào các lần đo sau)");
      await startCold(folders);
      const table = publishTable(
        await benchPublish(
          folders,
          articles,
          { hugo: version !== undefined, pagefind: articles <= MOST_FOR_PAGEFIND },
          say,
        ),
      );
      console.log(`\n${plainTable(table)}`);
      if (markdown !== undefined) writeFileSync(markdown, markdownTable(table));
      return;
    }
    const findings = await compare(folders, runs, version !== undefined);
    const table = benchTable(findings);
    const about = `${articles} bài, ${runs} lần đo, Node ${process.versions.node}, ${version ?? "không đo Hugo"}, ${availableParallelism()} nhân`;
    console.log(`\n${about}\n\n${plainTable(table)}`);
    if (markdown !== undefined) writeFileSync(markdown, `${about}.\n\n${markdownTable(table)}`);
  } finally {
    if (dir === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Both sides take turns, so that a busy spell of the machine strikes both. */
async function compare(folders: BenchFolders, runs: number, withHugo: boolean): Promise<Findings> {
  say("Làm ảnh lần đầu (không tính vào các lần đo sau)");
  const cold = await startCold(folders);
  const ours: Measured[] = [];
  const hugo: Measured[] = [];
  const searching: Measured[] = [];
  for (let run = 1; run <= runs; run++) {
    say(`Tòa Soạn, lần ${run}/${runs}`);
    ours.push(await buildOurs(folders, { search: false }));
    if (withHugo) {
      say(`Hugo, lần ${run}/${runs}`);
      hugo.push(await buildWithHugo(folders));
    }
  }
  for (let run = 1; run <= runs; run++) {
    say(`Tòa Soạn có tìm kiếm, lần ${run}/${runs}`);
    searching.push(await buildOurs(folders, { search: true }));
  }
  return {
    ours: middle(ours),
    searching: middle(searching),
    hugo: withHugo ? middle(hugo) : undefined,
    coldPhotos: cold.stages?.find((stage) => stage.name === "photos"),
  };
}

/** The median of each number; sizes and stages are those of the run whose wall time lies nearest to it. */
function middle(runs: readonly Measured[]): Measured {
  const cost = medianCost(runs.map((run) => run.cost));
  const distance = (run: Measured) => Math.abs(run.cost.wallSeconds - cost.wallSeconds);
  const nearest = runs.reduce((best, run) => (distance(run) < distance(best) ? run : best));
  return { ...nearest, cost };
}

function say(what: string): void {
  console.error(`… ${what}`);
}

try {
  await bench(readOptions());
} catch (fault) {
  const text = fault instanceof Error ? fault.message : String(fault);
  console.error(isUsage(fault) ? `${text}\n\n${USAGE}` : text);
  process.exitCode = isUsage(fault) ? 2 : 3;
}

/** Ours, or one that Node's own reading of options throws. */
function isUsage(fault: unknown): boolean {
  return (
    fault instanceof UsageError ||
    (fault instanceof TypeError && "code" in fault && /PARSE_ARGS/.test(String(fault.code)))
  );
}
