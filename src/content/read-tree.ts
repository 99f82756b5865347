/** Finds the newsroom's files: regular files with known endings and safe names, nothing else, in a fixed order. */

import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { Code } from "../codes.ts";
import { finding, type Problem } from "../problem.ts";

export interface Tree {
  /** `articles/2023/06/slug.md` */
  readonly articles: readonly string[];
  /** `articles/2023/06/slug/anh-1.jpg` */
  readonly photos: readonly string[];
  /** `_data/site.yml` */
  readonly tables: readonly string[];
  readonly problems: readonly Problem[];
}

const ARTICLE = /^articles\/\d{4}\/(0[1-9]|1[0-2])\/[a-z0-9]+(-[a-z0-9]+)*\.md$/;
const PHOTO =
  /^articles\/\d{4}\/(0[1-9]|1[0-2])\/[a-z0-9]+(-[a-z0-9]+)*\/[A-Za-z0-9][A-Za-z0-9._-]*\.(jpe?g|png|webp|avif)$/i;
const TABLE = /^_data\/[a-z0-9-]+\.yml$/;
/** Well below what disks allow (255 bytes), so that every name made from it fits too. */
const LONGEST_NAME = 140;
/** What operating systems leave behind; nobody's content. */
const LITTER = new Set([".DS_Store", ".gitkeep", "Thumbs.db", "desktop.ini"]);

const MONTH = /^articles\/\d{4}\/(0[1-9]|1[0-2])$/;

/**
 * Walks these folders below the root. A missing folder is an empty one.
 * @param isKnown whether a month's folder (`articles/2023/06`) need not be walked
 */
export async function readTree(
  root: string,
  folders: readonly ("articles" | "_data")[] = ["articles", "_data"],
  isKnown: (month: string) => boolean = () => false,
): Promise<Tree> {
  const articles: string[] = [];
  const photos: string[] = [];
  const tables: string[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, code: Code, found: string, expected: string, mend: string) =>
    problems.push({ path: file, ...finding(code, 1, 1, { found, expected, mend }) });

  const refuseSpecial = (file: string) =>
    refuse(
      file,
      "tep-dac-biet",
      "Đây là liên kết hoặc tệp đặc biệt",
      "tệp và thư mục thường",
      "thay bằng bản sao của tệp thật",
    );

  async function walk(folder: string): Promise<void> {
    for (const entry of await entriesOf(path.join(root, folder))) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!MONTH.test(file) || !isKnown(file)) await walk(file);
      } else if (LITTER.has(entry.name)) continue;
      else if (!entry.isFile()) refuseSpecial(file);
      else if (entry.name.length > LONGEST_NAME) refuseLong(file, entry.name.length);
      else if (ARTICLE.test(file)) articles.push(file);
      else if (PHOTO.test(file)) photos.push(file);
      else if (TABLE.test(file)) tables.push(file);
      else refuseName(file);
    }
  }

  const refuseLong = (file: string, length: number) =>
    refuse(
      file,
      "ten-qua-dai",
      `Tên tệp dài ${length} ký tự`,
      `nhiều nhất ${LONGEST_NAME} ký tự`,
      "rút gọn tên tệp",
    );

  function refuseName(file: string): void {
    if (/^articles\/.*\.md$/i.test(file)) {
      refuse(
        file,
        "duong-dan-sai",
        "Bài nằm sai chỗ hoặc tên tệp có dấu, chữ hoa, dấu cách",
        "articles/NĂM/THÁNG/ten-bai-khong-dau.md",
        "đổi tên tệp hoặc dời tệp vào thư mục năm/tháng",
      );
    } else if (/^articles\/.*\.(jpe?g|png|webp|avif)$/i.test(file)) {
      refuse(
        file,
        "duong-dan-sai",
        "Ảnh nằm sai chỗ hoặc tên ảnh có dấu, dấu cách",
        "articles/NĂM/THÁNG/ten-bai/anh-1.jpg",
        "đặt ảnh vào thư mục cùng tên với bài",
      );
    } else {
      refuse(
        file,
        "tep-la",
        "Loại tệp này không được dùng ở đây",
        file.startsWith("articles/") ? "tệp .md, hoặc ảnh .jpg .png .webp .avif" : "bảng .yml",
        "xóa tệp hoặc dời ra ngoài",
      );
    }
  }

  for (const folder of folders) {
    const kind = await lstat(path.join(root, folder)).catch(() => undefined);
    if (kind?.isDirectory()) await walk(folder);
    else if (kind) refuseSpecial(folder);
  }
  return { articles, photos, tables, problems };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
