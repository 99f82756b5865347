import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { freshFolder, sharedFolder } from "../fixtures/fresh-folder.ts";
import { copyMiniNewsroom } from "../setup.ts";
import { type FolderFiles, fillBrowserFolder, readBrowserFolder, readFolder } from "./folder-in-browser.ts";
import { visits } from "./visits.ts";

const { visit, origin } = visits(() => inject("miniSite"));
const newsroom = sharedFolder("quan-tri");
const saved = freshFolder("quan-tri-luu");
let files: FolderFiles = {};

beforeAll(async () => {
  await copyMiniNewsroom(newsroom.at("bao"));
  files = await readFolder(newsroom.at("bao"));
});

const PHOTOS = "test/site/newsroom/articles/2023/05/lang-trong";
const OLD = "articles/2023/06/hai-nam-lam-theo-guong-bac.md";

const field = (scope: Page | Locator, name: string) =>
  scope.getByRole("group", { name: new RegExp(`^Trường “.?${name}.?”$`) });

/** The form, open on the newsroom's folder. */
async function openForm() {
  const visited = await visit("/cam-on/");
  const { page } = visited;
  await fillBrowserFolder(page, files);
  await page.goto(`${origin()}/quan-tri/`);
  await page.getByRole("button", { name: "Làm việc với kho mã nguồn cục bộ" }).click();
  await page.getByText("Hai năm làm theo gương Bác").first().waitFor();
  return {
    ...visited,
    async goTo(place: string) {
      await page.goto(`${origin()}/quan-tri/#/collections/articles/${place}`);
      await field(page, "Tiêu đề bài").waitFor();
    },
    async save() {
      await page.getByRole("button", { name: "Lưu", exact: true }).click();
      await page
        .getByText(/Đã lưu (\d+ )?bài viết/)
        .first()
        .waitFor();
    },
    /** Files that were written, as text where they are. */
    async written(): Promise<Record<string, string>> {
      const now = await readBrowserFolder(page);
      await saved.put(
        Object.fromEntries(Object.entries(now).map(([file, text]) => [file, Buffer.from(text, "base64")])),
      );
      return Object.fromEntries(
        Object.entries(now)
          .filter(([file, text]) => text !== files[file])
          .map(([file, text]) => [file, Buffer.from(text, "base64").toString()]),
      );
    },
  };
}

/** Fields further down are drawn when they come into view. */
async function seen(place: Locator): Promise<Locator> {
  await place.scrollIntoViewIfNeeded();
  return place;
}

async function upload(page: Page, scope: Locator, name: string): Promise<void> {
  await scope.getByRole("button", { name: "Duyệt tệp" }).click();
  const dialog = page.getByRole("dialog", { name: "Chọn ảnh" });
  const choosing = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Tải lên" }).click();
  await (await choosing).setFiles(path.join(PHOTOS, name));
  await dialog.getByRole("option", { name, selected: true }).waitFor();
  await dialog.getByRole("button", { name: "Chèn" }).click();
}

async function problemsOf(): Promise<string[]> {
  const { problems } = await checkNewsroom(saved.at(), []);
  return problems.map(({ path: file, line, code }) => `${file}:${line} ${code}`);
}

/** The mini newspaper has some of its own. */
async function newProblems(): Promise<string[]> {
  const { problems } = await checkNewsroom(newsroom.at("bao"), []);
  const before = problems.map(({ path: file, line, code }) => `${file}:${line} ${code}`);
  return (await problemsOf()).filter((problem) => !before.includes(problem));
}

describe("the form for editors, on a folder of this computer", () => {
  it("makes an article that passes the check untouched", async () => {
    const { page, goTo, save, written, errors, outside } = await openForm();
    await goTo("new");
    await page.getByRole("textbox", { name: "Tiêu đề bài" }).fill("Mùa nước nổi về sớm ở Đồng Tháp Mười");
    await page.getByRole("textbox", { name: "Ngày giờ đăng" }).fill("2023-06-01T07:30");
    await page.getByRole("radio", { name: "Văn hóa" }).click();
    await page
      .getByRole("textbox", { name: "Sapo" })
      .fill("Con nước đầu mùa đã tràn bờ,\nbà con giăng lưới đón cá linh non.");
    await page.getByRole("checkbox", { name: "Tổ Thời sự" }).click();
    await field(page, "Chủ đề").getByRole("textbox").first().fill("Mùa nước nổi");

    const photo = await seen(field(page, "Ảnh đại diện"));
    await photo.getByRole("checkbox").click();
    await upload(page, await seen(field(photo, "Ảnh")), "mot.jpg");
    await field(photo, "Mô tả ảnh").getByRole("textbox").fill("Chiếc xuồng ba lá giữa đồng nước trắng");
    await field(photo, "Chú thích dưới ảnh").getByRole("textbox").fill("Nước lên, xuồng thành đôi chân.");
    await field(photo, "Tác giả ảnh").getByRole("textbox").fill("Lê Văn Bình");

    const body = await seen(field(page, "Nội dung"));
    await body.getByRole("textbox", { name: "Nội dung" }).click();
    await page.keyboard.type(
      "Năm nay nước về sớm hơn mọi năm chừng mười ngày, theo lời bà con ở Tân Hưng. Cá linh non theo con nước tràn vào ruộng, chợ sớm đông hẳn lên. Nhà nào cũng vá lại lưới, trám lại xuồng.",
    );
    await body.getByRole("button", { name: "Chèn" }).click();
    await page.getByRole("menuitem", { name: "Ảnh", exact: true }).click();
    const figure = body.getByRole("group", { name: "Ảnh", exact: true });
    await upload(page, figure, "hai.jpg");
    await figure
      .getByRole("textbox", { name: "Mô tả ảnh" })
      .fill("Sạp cá ở một phiên chợ họp trước bình minh");
    await figure.getByRole("textbox", { name: "Chú thích dưới ảnh" }).fill("Chợ họp từ ba giờ sáng.");
    await figure.getByRole("textbox", { name: "Tác giả ảnh" }).fill("Lê Văn Bình");

    const awards = await seen(field(page, "Khung tổng hợp khen thưởng"));
    await awards.getByRole("button", { name: /một cấp khen/ }).click();
    await field(awards, "Năm khen thưởng").getByRole("spinbutton").fill("2022");
    await field(awards, "Cấp khen").getByRole("textbox").fill("Chủ tịch Ủy ban nhân dân tỉnh");
    await field(awards, "Hình thức").getByRole("textbox").fill("Bằng khen");
    await (await seen(field(awards, "Số tập thể"))).getByRole("spinbutton").fill("12");
    await save();

    const texts = await written();
    expect(Object.keys(texts).sort()).toEqual([
      "articles/2023/06/mua-nuoc-noi-ve-som-o-dong-thap-muoi.md",
      "articles/2023/06/mua-nuoc-noi-ve-som-o-dong-thap-muoi/hai.jpg",
      "articles/2023/06/mua-nuoc-noi-ve-som-o-dong-thap-muoi/mot.jpg",
    ]);
    expect(texts["articles/2023/06/mua-nuoc-noi-ve-som-o-dong-thap-muoi.md"]).toMatchInlineSnapshot(`
      "---
      title: Mùa nước nổi về sớm ở Đồng Tháp Mười
      date: 2023-06-01T07:30:00+07:00
      section: van-hoa
      summary: Con nước đầu mùa đã tràn bờ, bà con giăng lưới đón cá linh non.
      authors: [to-thoi-su]
      topics: [Mùa nước nổi]
      photo:
        src: mot.jpg
        alt: Chiếc xuồng ba lá giữa đồng nước trắng
        caption: Nước lên, xuồng thành đôi chân.
        credit: Lê Văn Bình
      awards:
        - year: 2022
          authority: Chủ tịch Ủy ban nhân dân tỉnh
          honour: Bằng khen
          collectives: 12
      ---

      Năm nay nước về sớm hơn mọi năm chừng mười ngày, theo lời bà con ở Tân Hưng. Cá linh non theo con nước tràn vào ruộng, chợ sớm đông hẳn lên. Nhà nào cũng vá lại lưới, trám lại xuồng.

      ![Sạp cá ở một phiên chợ họp trước bình minh](hai.jpg "Chợ họp từ ba giờ sáng. Ảnh: Lê Văn Bình")
      "
    `);
    expect(await newProblems()).toEqual([]);
    expect([...errors, ...outside]).toEqual([]);
  });

  it("changes one word of an old article, and nothing else", async () => {
    const { page, goTo, save, written, errors, outside } = await openForm();
    await goTo("entries/2023/06/hai-nam-lam-theo-guong-bac");
    await page
      .getByRole("textbox", { name: "Sapo" })
      .fill("Hai năm thực hiện Kết luận 01-KL/TW, nhiều cách làm tốt được nhân rộng ở cơ sở.");
    const text = (await seen(field(page, "Nội dung"))).getByRole("textbox", { name: "Nội dung" });
    await text
      .getByRole("paragraph")
      .first()
      .click({ position: { x: 4, y: 8 } });
    await page.keyboard.press("Home");
    await page.keyboard.type("Phần ");
    await save();
    const before = Buffer.from(files[OLD] ?? "", "base64").toString();
    expect(await written()).toEqual({
      [OLD]: before
        .replace("cách làm hay", "cách làm tốt")
        .replace("\n---\nThân bài", "\n---\nPhần Thân bài"),
    });
    expect(await newProblems()).toEqual([]);
    expect([...errors, ...outside]).toEqual([]);
  });

  it("tells on the open web how to connect a repository, where the paper names none", async () => {
    const { page } = await visit("/cam-on/");
    await page.route("https://bao-thu.example.vn/**", async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: origin() + pathname }) });
    });
    await page.goto("https://bao-thu.example.vn/quan-tri/");
    await page.waitForLoadState("networkidle");
    await page.getByText("Trang này chưa nối với kho bài").waitFor();
    expect(await page.getByText("repo: chu-kho/ten-kho").isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  it("offers a folder of this computer alone, where the paper names no repository", async () => {
    const { page } = await visit("/quan-tri/");
    await page.getByRole("button", { name: /cục bộ/ }).waitFor();
    expect(await page.getByRole("button").count()).toBe(1);
  });

  it("refuses a date of another month, since the article lies in the folder of its own", async () => {
    const { page, goTo, written } = await openForm();
    const told: string[] = [];
    page.on("dialog", (dialog) => {
      told.push(dialog.message());
      void dialog.accept();
    });
    await goTo("entries/2023/06/hai-nam-lam-theo-guong-bac");
    await page.getByRole("textbox", { name: "Ngày giờ đăng" }).fill("2023-05-01T07:30");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await expect.poll(() => told).toEqual([expect.stringContaining("thư mục tháng 06/2023")]);
    expect(await written()).toEqual({});
  });

  it("keeps the comments of a table, and the rows that nobody touched", async () => {
    const { page, save, written } = await openForm();
    await page.goto(`${origin()}/quan-tri/#/collections/tables/entries/site`);
    await page.getByRole("textbox", { name: "Dòng chữ nhỏ dưới tên báo" }).fill("Tờ báo nhỏ mà thử");
    await save();
    const before = Buffer.from(files["_data/site.yml"] ?? "", "base64").toString();
    expect(await written()).toEqual({
      "_data/site.yml": before.replace("Tờ báo nhỏ để thử", "Tờ báo nhỏ mà thử"),
    });
    expect(await newProblems()).toEqual([]);
  });
});
