/** A site's folder on disk, who may build into it, and what the last build left there. */
import { hash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { type Manifest, readManifest } from "./manifest.ts";
import { OutputRefused } from "./output-refused.ts";
import { takeLock } from "./take-lock.ts";

export { OutputRefused };

/** First line of `_headers`: how we know a folder that we made, and may replace. */
export const SITE_MARK = "# Tòa Soạn";

export interface SiteFolder {
  /** The site as readers see it. */
  readonly live: string;
  /** Beside it and so on the same disk: the next site is made here, out of the one before the live one. */
  readonly standby: string;
  /** Where the manifest is kept. */
  readonly manifestFile: string;
  /**
   * Of the last site that was whole: the live one, or the standby where a build was killed before it could exchange them.
   * It is trusted for no file that does not lie in one of the two as promised. Undefined where nothing is known.
   */
  readonly manifest: Manifest | undefined;
  /** Why nothing is known: there is no manifest, or it could not be read. */
  readonly unknown: "no-manifest" | "damaged";
  /** Lets other builds in. */
  close(): void;
}

/**
 * @param output the site's folder; a link to a folder stands for that folder
 * @param state where manifests are kept; may be deleted at any time
 * @throws OutputRefused where the output is not ours to replace, or another build is at work there
 */
export function openSiteFolder(output: string, state: string): SiteFolder {
  const live = behindLink(output);
  refuseForeign(live);
  const close = takeLock(`${live}.lock`);
  try {
    recover(live);
    const manifestFile = path.join(state, `${nameFor(live, state)}.ban-in`);
    const manifest = existsSync(live) ? readManifest(manifestFile) : undefined;
    const unknown = existsSync(live) && existsSync(manifestFile) ? "damaged" : "no-manifest";
    return { live, standby: `${live}.next`, manifestFile, manifest, unknown, close };
  } catch (fault) {
    close();
    throw fault;
  }
}

function behindLink(output: string): string {
  if (!lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink()) return output;
  if (existsSync(output)) return realpathSync(output);
  throw new OutputRefused(
    `${output} là liên kết tới một thư mục không có. Cần một thư mục, hoặc liên kết tới một thư mục. Cách sửa: tạo thư mục ấy, hoặc xóa liên kết này`,
  );
}

/** As seen from the state's folder, so that both can be moved together. */
function nameFor(live: string, state: string): string {
  return hash("sha256", path.relative(state, live), "hex").slice(0, 16);
}

export function oldName(live: string): string {
  return `${live}.old`;
}

/** Where folders cannot be exchanged, a build that was killed between two renames left the old site under a third name. */
function recover(live: string): void {
  const old = oldName(live);
  if (!lstatSync(old, { throwIfNoEntry: false })) return;
  refuseForeign(old);
  if (!existsSync(live)) renameSync(old, live);
  else if (!existsSync(`${live}.next`)) renameSync(old, `${live}.next`);
  else rmSync(old, { recursive: true, force: true });
}

function refuseForeign(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw new OutputRefused(`${folder} không phải là thư mục`);
  if (readdirSync(folder).length === 0) return;
  if (readMark(path.join(folder, "_headers")).startsWith(SITE_MARK)) return;
  throw new OutputRefused(
    `Thư mục ${folder} đã có tệp mà không phải do Tòa Soạn dựng. Cần một thư mục trống hoặc chưa có. Cách sửa: chọn --out khác, hoặc tự xóa thư mục này`,
  );
}

function readMark(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
