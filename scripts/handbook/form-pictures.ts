/** The form `/quan-tri/` at work on a copy of the paper: the list, a piece being filled in, its lead photo, its text. */
import path from "node:path";
import type { Page } from "playwright-core";
import { type FolderFiles, fillBrowserFolder, readFolder } from "../../test/browser/folder-in-browser.ts";
import { PHOTO } from "./newsroom.ts";

const WIDTH = 1180;

export async function takeFormPictures(
  page: Page,
  origin: string,
  root: string,
  folder: string,
): Promise<void> {
  const take = (name: string) => page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.setViewportSize({ width: WIDTH, height: 720 });
  // The loader that runs this script names every function by a helper, which the page has to know as well.
  await page.addInitScript("globalThis.__name ??= (each) => each");
  await page.goto(`${origin}/404.html`);
  await fillBrowserFolder(page, {
    ...(await filesIn(root, "_data")),
    ...(await filesIn(root, "articles/2023")),
  });
  await page.goto(`${origin}/quan-tri/`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Làm việc với kho mã nguồn cục bộ" }).click();
  await page.getByRole("button", { name: "Tạo bài viết mới" }).waitFor();
  await rest(page);
  await take("danh-sach");

  await page.getByRole("button", { name: "Tạo bài viết mới" }).click();
  await page.getByRole("textbox", { name: "Tiêu đề bài" }).fill("Ghe hàng về lại bến sông");
  await page.getByRole("textbox", { name: "Ngày giờ đăng" }).fill("2023-06-21T07:30");
  await page.getByRole("combobox", { name: "Chuyên mục" }).click();
  await page.getByRole("option", { name: "Đất và người" }).click();
  const summary = "Mùa nước lớn, ghe hàng lại ghé bến, mang theo khóm, dừa và chuyện của những xóm xa.";
  await page.getByRole("textbox", { name: "Sapo" }).fill(summary);
  await rest(page);
  await take("to-khai");

  // Fields are there only when they come into sight: a tall window shows all of them.
  await page.setViewportSize({ width: WIDTH, height: 5000 });
  await page.getByRole("checkbox", { name: "Thêm ⁨Ảnh đại diện⁩" }).click();
  const photo = page.locator('[data-key-path="photo"]');
  await photo.getByRole("button", { name: "Duyệt tệp" }).click();
  const dialog = page.getByRole("dialog");
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Tải lên" }).click();
  await (await chooser).setFiles(PHOTO);
  await rest(page);
  await dialog.getByRole("button", { name: "Chèn" }).click();
  const alt = "Những chiếc ghe gỗ chở hàng neo dọc bờ sông";
  await photo.getByRole("textbox", { name: "Mô tả ảnh" }).fill(alt);
  await photo
    .getByRole("textbox", { name: "Chú thích dưới ảnh" })
    .fill("Ghe hàng neo ở bến từ lúc trời chưa sáng.");
  await photo.getByRole("textbox", { name: "Tác giả ảnh" }).fill("Thanh Tuyền");
  await rest(page);
  await photo.screenshot({ path: path.join(folder, "anh-dai-dien.png") });

  const text = page.locator('[data-key-path="body"]');
  await text.getByRole("textbox", { name: "Nội dung" }).click();
  await page.keyboard.type(
    "Mờ sáng, hai chục chiếc ghe đã neo dọc bờ. Người bán treo hàng lên cây sào, ai cần gì nhìn sào mà ghé.",
  );
  await page.keyboard.press("Enter");
  await text.getByRole("button", { name: "Chèn", exact: true }).click();
  await page.getByRole("menuitem", { name: "Hộp ghi chú" }).click();
  await text.getByRole("textbox", { name: "Tiêu đề hộp" }).fill("Nên biết");
  await text.getByRole("textbox", { name: "Nội dung hộp" }).fill("Chợ họp từ bốn giờ đến chín giờ sáng.");
  await rest(page);
  await text.getByRole("button", { name: "Chèn", exact: true }).click();
  await rest(page);
  await text.screenshot({ path: path.join(folder, "noi-dung.png") });
}

async function filesIn(root: string, folder: string): Promise<FolderFiles> {
  const files = await readFolder(path.join(root, folder));
  return Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`${folder}/${file}`, bytes]));
}

/** Menus and fields slide into their places. */
async function rest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
}
