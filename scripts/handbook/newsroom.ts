/** A newsroom to take pictures of: the sample paper, with a draft, a piece that waits for its hour, and their preview built. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runProgram } from "./run-program.ts";

export const NOW = "2023-06-21T08:00:00+07:00";

export interface Newsroom {
  readonly root: string;
  /** The built preview. */
  readonly site: string;
  remove(): Promise<void>;
}

export const DRAFT = "2023/06/cho-noi-hop-lai-ben-vam-nhut-tao";

const PIECES = {
  [DRAFT]: `---
title: Chợ nổi họp lại bên vàm Nhựt Tảo
date: 2023-06-20T07:30:00+07:00
section: dat-va-nguoi
summary: Sau nhiều năm vắng bóng, những chiếc ghe hàng lại neo về bên vàm, đem theo trái cây, rau đồng và tiếng rao.
authors: [to-van-hoa]
photo:
  src: ghe-hang.jpg
  alt: Những chiếc ghe gỗ chở hàng neo dọc bờ sông
  caption: Ghe hàng neo ở vàm từ lúc trời chưa sáng.
  credit: Minh họa của Tòa Soạn
status: draft
---

Mờ sáng, hai chục chiếc ghe đã neo dọc bờ. Người bán treo hàng lên cây sào, ai cần gì nhìn sào mà ghé.
`,
  "2023/06/lich-cat-nuoc": `---
title: Lịch cắt nước để sửa ống ở phường 3
date: 2023-06-28T06:00:00+07:00
section: xa-hoi
summary: Ba tuyến đường của phường 3 tạm ngưng cấp nước trong hai ngày để thay đoạn ống đã mục.
---

Nhà nào ở ba tuyến đường ấy nên trữ nước từ tối hôm trước. Xe bồn của công ty sẽ túc trực ở đầu hẻm.
`,
};

/** A photo for whoever fills in the form. */
export const PHOTO =
  "articles/2022/11/nghe-trong-dua-nhan-mat-tung-loai-ghe-tren-song-mien-tay/ghe-xuong.jpg";

export async function openNewsroom(): Promise<Newsroom> {
  const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-so-tay-"));
  const root = path.join(folder, "bao-long-an");
  const site = path.join(folder, "trang");
  for (const each of ["articles", "_data"]) await cp(each, path.join(root, each), { recursive: true });
  // Photos that are encoded already need not be encoded again.
  await cp(".cache/anh", path.join(root, ".cache/anh"), { recursive: true }).catch(() => undefined);
  for (const [id, text] of Object.entries(PIECES))
    await writeFile(path.join(root, `articles/${id}.md`), text);
  await mkdir(path.join(root, "articles", DRAFT));
  await cp(PHOTO, path.join(root, "articles", DRAFT, "ghe-hang.jpg"));
  const built = await runProgram(["build", "--root", root, "--out", site, "--now", NOW, "--preview"]);
  if (built.code !== 0) throw new Error(built.text);
  return { root, site, remove: () => rm(folder, { recursive: true, force: true }) };
}
