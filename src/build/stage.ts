/** A folder beside the output in which the next site is made; it takes the output's place only when it is whole. */
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

export interface Stage {
  /** Where the next site is written. */
  readonly folder: string;
  /** Puts the new site in the place of the old. */
  publish(): Promise<void>;
  /** Removes what was made; the old site stays. */
  discard(): Promise<void>;
}

/** The folder cannot be taken over: it holds something that is not a site of ours. */
export class OutputRefused extends Error {}

/** First line of `_headers`: how we know a folder that we made, and may replace. */
export const SITE_MARK = "# Tòa Soạn";

/**
 * Beside the output and so on the same disk: renames there are atomic.
 * @throws OutputRefused where the output is a folder that no build of ours has made
 */
export async function openStage(output: string): Promise<Stage> {
  const folder = `${output}.next`;
  const old = `${output}.old`;
  await recover(output, old);
  await refuseForeign(output);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return {
    folder,
    async publish() {
      if (await exists(output)) await rename(output, old);
      await rename(folder, output);
      await rm(old, { recursive: true, force: true });
    },
    async discard() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A build that was killed between the two renames left the old site under its second name. */
async function recover(output: string, old: string): Promise<void> {
  if (!(await exists(old))) return;
  await refuseForeign(old);
  if (await exists(output)) await rm(old, { recursive: true, force: true });
  else await rename(old, output);
}

async function refuseForeign(output: string): Promise<void> {
  if (!(await exists(output))) return;
  const names = await readdir(output).catch(() => {
    throw new OutputRefused(`${output} không phải là thư mục`);
  });
  if (names.length === 0) return;
  const headers = await readFile(path.join(output, "_headers"), "utf8").catch(() => "");
  if (headers.startsWith(SITE_MARK)) return;
  throw new OutputRefused(
    `Thư mục ${output} đã có tệp mà không phải do Tòa Soạn dựng. Cần một thư mục trống hoặc chưa có. Cách sửa: chọn --out khác, hoặc tự xóa thư mục này`,
  );
}

async function exists(file: string): Promise<boolean> {
  return readdir(path.dirname(file)).then(
    (names) => names.includes(path.basename(file)),
    () => false,
  );
}
