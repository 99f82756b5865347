/**
 * Builds on disks with too little room: the build must say so and fail, the old site must stay whole, and with room again the
 * next build must end as a clean one does. `--sizes N`, `--articles N`, `--pretend` where no real disk is wanted, `--sabotage`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Random } from "../../bench/random.ts";
import { buildArguments, startBuild } from "./cli-build.ts";
import { drawPhotos } from "./draw-photos.ts";
import { applyChoices, CONTENT_EDITS } from "./edits.ts";
import type { Newspaper } from "./model.ts";
import {
  differences,
  fewLines,
  readSiteTree,
  type SiteTree,
  standbyOf,
  strangersBeside,
} from "./site-tree.ts";
import { canMountPrivately, mountDisk, pretendedDisk, type SmallDisk } from "./small-disk.ts";
import { startingPaper } from "./starting-paper.ts";
import { Workshop } from "./workshop.ts";
import { NewsroomFolder } from "./write-newsroom.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10" },
    articles: { type: "string", default: "60" },
    pretend: { type: "boolean", default: false },
    sabotage: { type: "boolean", default: false },
    /** Said by this program to itself. */
    "own-mounts": { type: "boolean", default: false },
  },
});
const CLEAR = /ENOSPC|no space left|hết chỗ|đầy/i;
const PAGE = 4096;

if (!values.pretend && !values["own-mounts"] && canMountPrivately()) {
  const again = ["--import", "tsx", fileURLToPath(import.meta.url), ...process.argv.slice(2), "--own-mounts"];
  const { status } = spawnSync("unshare", ["-m", process.execPath, ...again], { stdio: "inherit" });
  process.exit(status ?? 1);
}

const folder = mkdtempSync(path.join(tmpdir(), "toa-soan-disk-"));
const openDisk = values["own-mounts"] ? mountDisk : pretendedDisk;
const workshop = new Workshop(folder, await drawPhotos());
const random = new Random(7);
const faults: string[] = [];
let refused = 0;
let editions = 0;

/** A newsroom whose site, or which itself with its site, lies on a disk that can be made small. */
class Case {
  readonly disk: SmallDisk;
  readonly output: string;
  readonly newsroom: NewsroomFolder;
  #paper: Newspaper = startingPaper(Number(values.articles), true);
  #standing: SiteTree = new Map();

  constructor(name: string, wholeNewsroom: boolean) {
    this.disk = openDisk(path.join(folder, name, "disk"));
    this.output = path.join(this.disk.folder, "out", "_site");
    mkdirSync(path.dirname(this.output));
    this.newsroom = new NewsroomFolder(
      path.join(wholeNewsroom ? this.disk.folder : path.join(folder, name), "newsroom"),
    );
  }

  async open(): Promise<void> {
    const files = workshop.filesOf(this.#paper);
    this.#standing = (await workshop.cleanBuild(files, this.#paper)).tree;
    await this.newsroom.write(files);
    await workshop.lendPhotos(this.newsroom.root);
    tell("at first", await this.#build(this.#standing));
  }

  /** The standby's own files would make room as they are replaced. */
  dropStandby(): void {
    rmSync(standbyOf(this.output), { recursive: true, force: true });
  }

  /** @param share of what a build must at least write; undefined for too few files */
  async squeeze(share: number | undefined, where: string): Promise<void> {
    this.#paper = edited(this.#paper);
    const files = workshop.filesOf(this.#paper);
    const { tree } = await workshop.cleanBuild(files, this.#paper);
    await this.newsroom.write(files);
    const changed = [...tree].filter(([name, hash]) => this.#standing.get(name) !== hash);
    const pages = changed.reduce(
      (sum, [name]) => sum + Math.ceil(statSync(path.join(workshop.cleanSite, name)).size / PAGE),
      0,
    );
    this.disk.leave(
      share === undefined ? { files: changed.length >> 1 } : { bytes: Math.floor(pages * share) * PAGE },
    );
    const { code, output } = await startBuild(this.#arguments(), this.disk.environment()).ended;
    if (values.sabotage) rmSync(path.join(this.output, "index.html"));
    const left = differences(code === 0 ? tree : this.#standing, readSiteTree(this.output));
    if (code !== 0) refused++;
    tell(`${where}, exit ${code}`, [
      ...left,
      ...(code === 0 || CLEAR.test(output) ? [] : ["no clear word:", output]),
    ]);
    this.disk.clear();
    tell(`${where}, then with room again`, await this.#build(tree));
    this.#standing = tree;
  }

  #arguments(): string[] {
    return buildArguments(this.newsroom.root, this.output, this.#paper);
  }

  async #build(wanted: SiteTree): Promise<string[]> {
    const { code, output } = await startBuild(this.#arguments()).ended;
    if (code !== 0) return [`the build ended with ${code}:`, ...output.trim().split("\n")];
    const left = strangersBeside(this.output).map((name) => `left beside the site: ${name}`);
    return [...differences(wanted, readSiteTree(this.output)), ...left];
  }
}

/** The paper's name changes, and so every page. */
function edited(paper: Newspaper): Newspaper {
  const choices = Array.from({ length: 3 }, () => ({
    edit: random.pick(CONTENT_EDITS).name,
    numbers: Array.from({ length: 4 }, () => random.int(0, 99_999)),
  }));
  const { site, ...rest } = applyChoices(paper, choices).paper;
  return { ...rest, site: { ...site, name: `Báo Bến Sỏi ${++editions}` } };
}

function tell(where: string, lines: readonly string[]): void {
  if (lines.length > 0) faults.push(`${where}\n${fewLines(lines)}`);
}

const cases = [new Case("site", false), new Case("all", true)] as const;
try {
  const sizes = Number(values.sizes);
  for (const each of cases) await each.open();
  for (let index = 0; index < sizes && faults.length === 0; index++) {
    const share = values["own-mounts"] && index === 2 ? undefined : (index / Math.max(1, sizes - 1)) * 0.95;
    const whole = index % 2 === 1;
    const room =
      share === undefined ? "half the files needed" : `${Math.round(share * 100)}% of the room needed`;
    await cases[whole ? 1 : 0].squeeze(
      share,
      `${whole ? "newsroom and site" : "site"} on a disk with ${room}`,
    );
  }
  console.log(
    `${sizes} small disks (${values["own-mounts"] ? "real" : "pretended"}), ${refused} builds refused`,
  );
  if (refused === 0) faults.push("no build met its disk's end: nothing was proved");
} finally {
  workshop.close();
  for (const { disk } of cases) disk.remove();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
