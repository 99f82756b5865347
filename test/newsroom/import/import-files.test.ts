import { existsSync } from "node:fs";
import { cp, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { checkNewsroom } from "../../../src/newsroom/check.ts";
import { importFiles } from "../../../src/newsroom/import/import-files.ts";
import { importReport } from "../../../src/newsroom/import/import-report.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { at } from "../../fixtures/make-story.ts";
import { hashTree } from "../../hash-tree.ts";
import { drawPhoto } from "../../images/draw-photo.ts";

const folder = freshFolder("import");
const NOW = at("2023-06-10T08:00:00+07:00");
const SEED = path.resolve("../shared/seed");

/** A page of an article as somebody has copied it from a browser: written for this test. */
const COPIED = `Tân Hưng sau 3 năm làm đường bằng sức dân

Bí thư Huyện ủy Tân Hưng - Lê Văn Sáu (bìa trái) trao giấy khen của Chủ tịch UBND huyện cho các hộ hiến đất và tặng hoa cho đại diện ấp Gò Thuyền, xã Vĩnh Đại, nơi con đường mới dài nhất huyện

Đường đi trước một bước

Huyện Tân Hưng chọn đường nông thôn làm việc đầu tiên của nhiệm kỳ, bởi mùa nước nổi năm nào cũng có xóm bị chia cắt. Ba năm qua, bà con góp đất, góp công; ngân sách lo cát, đá và xi măng. Nơi nào dân bàn xong trước thì nơi đó làm trước.

Ông Trần Văn Bảy, người hiến gần một công đất ở ấp Gò Thuyền, nói rằng đường rộng thì ghe lúa lên bờ là có xe đợi. “Mất một hàng dừa, được một con đường”, ông nói, rồi chỉ tay về phía chân cầu mới đổ bê tông hồi tháng Ba.

Đoàn viên, thanh niên xã Vĩnh Đại trồng hoa dọc tuyến đường “Sáng - xanh - sạch - đẹp” trong ngày Chủ nhật xanh đầu mùa mưa

Dân bàn, dân làm

Mỗi ấp có một tổ giám sát do bà con bầu ra. Tổ ghi từng bao xi măng, từng xe cát vào một quyển sổ treo ở nhà văn hóa, ai đi ngang cũng đọc được. Nhờ vậy, chưa có đơn thư nào về tiền làm đường phải chuyển lên huyện./.

Năm 2022, huyện có 3 cá nhân được Chủ tịch UBND tỉnh tặng bằng khen; 2 tập thể, 5 cá nhân được Chủ tịch UBND huyện tặng giấy khen có thành tích vận động hiến đất làm đường; 1 cá nhân điển hình (ông Trần Văn Bảy) được Đài Phát thanh và Truyền hình tỉnh chọn làm nhân vật phóng sự. Huyện cũng in một tập ảnh về những con đường mới để tặng các ấp.

Phản hồi

Các tin khác

Vĩnh Hưng thả cá giống xuống kênh

Mới nhất

Liên kết website
`;

beforeEach(async () => {
  await folder.put({ "nguon/bai.txt": COPIED });
  await cp("_data", folder.at("_data"), { recursive: true });
});

function run(files: readonly string[], options: { media?: string; section?: string } = {}) {
  return importFiles({
    root: folder.at(),
    files: files.map((file) => folder.at(file)),
    now: NOW,
    ...options,
  });
}

async function problems(): Promise<string[]> {
  const { problems } = await checkNewsroom(folder.at(), []);
  return problems.map(({ path: file, code, message }) => `${file} ${code} ${message.split(". ")[0]}`);
}

const article = (id: string) => readFile(folder.at(`articles/${id}.md`), "utf8");
const tree = () => hashTree(folder.at("articles"));

describe("a plain copy of an article's page", () => {
  it("becomes a draft whose only problem is the missing date", async () => {
    const { drafts, refused } = await run(["nguon/bai.txt"]);
    expect(refused).toEqual([]);
    expect(drafts.map(({ path: file, state }) => `${state} ${file}`)).toEqual([
      "written articles/2023/06/tan-hung-sau-3-nam-lam-duong-bang-suc-dan.md",
    ]);
    expect(await problems()).toEqual([
      'articles/2023/06/tan-hung-sau-3-nam-lam-duong-bang-suc-dan.md thieu-khoa Thiếu khóa "date"',
    ]);
  });

  it("has headings, captions kept in boxes, awards, and nothing of the page around it", async () => {
    const { drafts } = await run(["nguon/bai.txt"]);
    const text = await article("2023/06/tan-hung-sau-3-nam-lam-duong-bang-suc-dan");
    expect(
      text.split("\n\n").map((block) => (block.length > 90 ? `${block.slice(0, 89)}…` : block)),
    ).toMatchInlineSnapshot(`
      [
        "---
      title: Tân Hưng sau 3 năm làm đường bằng sức dân
      section: van-hoa
      summary: Huyện Tân …",
        "::: ghi-chu Ảnh cần bổ sung
      Bí thư Huyện ủy Tân Hưng - Lê Văn Sáu (bìa trái) trao giấy kh…",
        "## Đường đi trước một bước",
        "Huyện Tân Hưng chọn đường nông thôn làm việc đầu tiên của nhiệm kỳ, bởi mùa nước nổi năm …",
        "Ông Trần Văn Bảy, người hiến gần một công đất ở ấp Gò Thuyền, nói rằng đường rộng thì ghe…",
        "::: ghi-chu Ảnh cần bổ sung
      Đoàn viên, thanh niên xã Vĩnh Đại trồng hoa dọc tuyến đường “…",
        "## Dân bàn, dân làm",
        "Mỗi ấp có một tổ giám sát do bà con bầu ra. Tổ ghi từng bao xi măng, từng xe cát vào một …",
        "Huyện cũng in một tập ảnh về những con đường mới để tặng các ấp.
      ",
      ]
    `);
    expect(text).not.toMatch(/Phản hồi|Các tin khác|Vĩnh Hưng thả cá|Mới nhất|Liên kết website/);
    expect({ left: drafts[0]?.left, guessed: drafts[0]?.guessed }).toMatchInlineSnapshot(`
      {
        "guessed": [
          "Khung khen thưởng 3 dòng dựng từ chữ trong bài: đối chiếu lại",
          "Sapo lấy từ những câu đầu của bài",
          "Chuyên mục “van-hoa” là đoán theo chữ trong bài",
        ],
        "left": [
          "Ảnh “Bí thư Huyện ủy Tân Hưng - Lê Văn Sáu (bìa trái) trao giấy khen của Chủ tịch UB…”: tệp ảnh không có trong nguồn; chú thích giữ trong hộp ghi chú",
          "Ảnh “Đoàn viên, thanh niên xã Vĩnh Đại trồng hoa dọc tuyến đường “Sáng - xanh - sạch…”: tệp ảnh không có trong nguồn; chú thích giữ trong hộp ghi chú",
        ],
      }
    `);
  });

  it.skipIf(!existsSync(SEED))("does so from the copies that others hand over", async () => {
    const files = (await readdir(SEED))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => path.join(SEED, name));
    const { refused, drafts } = await importFiles({ root: folder.at(), files, now: NOW });
    expect(refused).toEqual([]);
    expect(await problems()).toEqual(
      drafts.map(({ path: file }) => `${file} thieu-khoa Thiếu khóa "date"`).sort(),
    );
  });
});

describe("importing again", () => {
  it("changes nothing, with and without what was remembered", async () => {
    await run(["nguon/bai.txt"]);
    const before = await tree();
    expect((await run(["nguon/bai.txt", "nguon/bai.txt"])).drafts.map(({ state }) => state)).toEqual([
      "unchanged",
    ]);
    await rm(folder.at(".cache"), { recursive: true });
    expect((await run(["nguon/bai.txt"])).drafts.map(({ state }) => state)).toEqual(["unchanged"]);
    expect(await tree()).toEqual(before);
  });

  it("never writes over what an editor has done, nor beside it", async () => {
    const { drafts } = await run(["nguon/bai.txt"]);
    const file = folder.at(drafts[0]?.path);
    await writeFile(file, (await readFile(file, "utf8")).replace("Ba năm qua", "Suốt ba năm qua"));
    const before = await tree();
    await writeFile(folder.at("nguon/bai.txt"), COPIED.replace("một hàng dừa", "hai hàng dừa"));
    expect((await run(["nguon/bai.txt"])).drafts.map(({ state }) => state)).toEqual(["kept"]);
    await rm(folder.at(".cache"), { recursive: true });
    expect((await run(["nguon/bai.txt"])).drafts.map(({ state }) => state)).toEqual(["kept"]);
    expect(await tree()).toEqual(before);
  });

  it("finds a draft that was moved to the month of its date", async () => {
    const { drafts } = await run(["nguon/bai.txt"]);
    const moved = folder.at("articles/2022/12/tan-hung-sau-3-nam-lam-duong-bang-suc-dan.md");
    await folder.put({ "articles/2022/12/.gitkeep": "" });
    await rename(folder.at(drafts[0]?.path), moved);
    const before = await tree();
    expect((await run(["nguon/bai.txt"])).drafts.map(({ state }) => state)).toEqual(["unchanged"]);
    expect(await tree()).toEqual(before);
  });

  it("makes a draft again that nobody touched and whose source has changed", async () => {
    await run(["nguon/bai.txt"]);
    await writeFile(folder.at("nguon/bai.txt"), COPIED.replace("một hàng dừa", "hai hàng dừa"));
    expect((await run(["nguon/bai.txt"])).drafts.map(({ state }) => state)).toEqual(["updated"]);
    expect(await article("2023/06/tan-hung-sau-3-nam-lam-duong-bang-suc-dan")).toContain("hai hàng dừa");
  });

  it("keeps two pieces of one name apart, each time the same", async () => {
    await folder.put({ "nguon/hai.txt": COPIED.replace("một hàng dừa", "hai hàng dừa") });
    const files = ["nguon/bai.txt", "nguon/hai.txt"];
    await run(files);
    const before = await tree();
    await rm(folder.at(".cache"), { recursive: true });
    expect((await run(files)).drafts.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
    expect(await tree()).toEqual(before);
  });
});

describe("files that cannot be taken", () => {
  it("are told one by one, stop no other, and leave nothing behind", async () => {
    const photo = await drawPhoto(64, 64).jpeg().toBuffer();
    await folder.put({
      "nguon/rong.txt": "",
      "nguon/trang.txt": " \n\n",
      "nguon/anh.docx": photo,
      "nguon/chu.docx": COPIED,
      "nguon/cu.doc": Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "nguon/cut.docx": Buffer.from("PK\u0003\u0004cụt"),
      "nguon/nhi-phan.txt": Buffer.from([1, 2, 0, 3, 0, 200, 201]),
      "nguon/in.pdf": "%PDF-1.7\n",
      "nguon/trong.html": "<html><head><title>x</title></head><body><p>x</p></body></html>",
    });
    const names = [
      "rong.txt",
      "trang.txt",
      "anh.docx",
      "chu.docx",
      "cu.doc",
      "cut.docx",
      "nhi-phan.txt",
      "in.pdf",
      "trong.html",
      "khong-co.txt",
    ];
    const { drafts, refused } = await run([...names, "bai.txt"].map((name) => `nguon/${name}`));
    expect(drafts.map(({ state }) => state)).toEqual(["written"]);
    expect(refused.map(({ name, message }) => `${path.basename(name)}: ${message}`)).toMatchInlineSnapshot(`
      [
        "rong.txt: Tệp rỗng. Cần tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml. Cách sửa: xin lại tệp từ nơi gửi.",
        "trang.txt: Tệp rỗng. Cần tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml. Cách sửa: xin lại tệp từ nơi gửi.",
        "anh.docx: Đây là tệp ảnh hoặc phim. Cần tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml. Cách sửa: nhập tệp bài viết; ảnh thì đặt vào thư mục ảnh của bài.",
        "chu.docx: Tệp mang đuôi của Word nhưng bên trong không phải tài liệu Word. Cần tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml. Cách sửa: đổi đuôi thành .txt nếu đó là chữ thường.",
        "nhi-phan.txt: Tệp không phải chữ mà cũng không phải tài liệu Word. Cần tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml. Cách sửa: kiểm tra lại tệp; có thể nó hỏng khi chép hay tải.",
        "in.pdf: Đây là tệp PDF. Cần tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml. Cách sửa: xin tệp Word gốc, hoặc chép chữ sang Word rồi lưu dạng .docx.",
        "trong.html: Không tìm thấy bài nào trong trang. Cần trang web có một bài báo. Cách sửa: mở trang bằng trình duyệt, chép phần bài sang tài liệu Word rồi nhập tài liệu ấy.",
        "khong-co.txt: Không mở được tệp này. Cần một tệp có thật. Cách sửa: kiểm tra tên và thư mục của tệp.",
        "cu.doc: Tệp là tài liệu Word đời cũ (.doc). Cần một tài liệu Word (.docx). Cách sửa: mở bằng Word rồi lưu dạng .docx.",
        "cut.docx: Tệp bị cắt cụt: không có phần cuối. Cần tệp còn nguyên. Cách sửa: chép lại tệp từ nơi gửi, hoặc mở bằng Word rồi lưu lại.",
      ]
    `);
    expect(await readdir(folder.at("articles/2023/06"))).toEqual([
      "tan-hung-sau-3-nam-lam-duong-bang-suc-dan.md",
    ]);
    expect((await readdir(folder.at(".cache"))).sort()).toEqual(["kho-bai", "nhap-bai.json"]);
  });

  it("are refused unopened where they are larger than any archive", async () => {
    await writeFile(folder.at("nguon/to.txt"), "x");
    await truncate(folder.at("nguon/to.txt"), 600_000_000);
    expect((await run(["nguon/to.txt"])).refused.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Tệp nặng 600 MB. Cần nhiều nhất 500 MB. Cách sửa: chia nhỏ rồi nhập từng phần; tài liệu Word nặng vì ảnh thì nén ảnh trong Word.",
      ]
    `);
  });

  it("say so where the newsroom or the section is not there", async () => {
    await expect(run(["nguon/bai.txt"], { section: "chinh-tr" })).rejects.toThrow(
      "Không có chuyên mục “chinh-tr”",
    );
    await expect(importFiles({ root: folder.at("nguon"), files: [], now: NOW })).rejects.toThrow(
      "chưa có _data/site.yml",
    );
  });
});

describe("a page saved with its pictures", () => {
  const page = (body: string) =>
    `<!doctype html><html><head><meta property="og:title" content="Kênh mới - Báo Cũ"><link rel="canonical" href="https://bao-cu.example.vn/tin/kenh-moi.html"><meta property="article:published_time" content="2021-05-04T06:30:00+07:00"></head><body><article><h1>Kênh mới về ấp</h1>${body}</article></body></html>`;
  const prose =
    "<p>Con kênh mới dài hai cây số nối ấp với sông lớn, ghe lúa không còn phải chờ con nước.</p>" +
    "<p>Bà con trong ấp góp công đào suốt hai mùa khô, mỗi nhà một đoạn, nhà nào neo người thì xóm làm giùm cho kịp mùa nước lên. Kênh thông rồi, chợ nổi cũng nhóm lại mỗi sáng.</p>";

  it("takes the photos of its own folder and of no other", async () => {
    const photo = await drawPhoto(1200, 800).jpeg().toBuffer();
    await folder.put({
      "nguon/trang.html": page(
        `<figure><img src="trang_files/k%C3%AAnh.jpg" alt="Ghe đi trên kênh"><figcaption>Kênh mới đào xong. Ảnh: Lê Sáu</figcaption></figure>${prose}<p><img src="trang_files/../bi-mat.jpg" alt="x"></p><p><img src="/etc/passwd"></p><p><img src="khac_files/anh.jpg"></p>`,
      ),
      "nguon/trang_files/kênh.jpg": photo,
      "nguon/bi-mat.jpg": photo,
      "nguon/khac_files/anh.jpg": photo,
    });
    const { drafts } = await run(["nguon/trang.html"]);
    expect(drafts[0]?.path).toBe("articles/2021/05/kenh-moi-ve-ap.md");
    expect(await readdir(folder.at("articles/2021/05/kenh-moi-ve-ap"))).toEqual(["anh-1.jpg"]);
    const text = await article("2021/05/kenh-moi-ve-ap");
    expect(text.slice(0, text.indexOf("\n---\n"))).toMatchInlineSnapshot(`
      "---
      title: Kênh mới về ấp
      date: 2021-05-04T06:30:00+07:00
      section: chinh-tri
      summary: Con kênh mới dài hai cây số nối ấp với sông lớn, ghe lúa không còn phải chờ con nước.
      photo:
        src: anh-1.jpg
        alt: Ghe đi trên kênh
        caption: Kênh mới đào xong.
        credit: Lê Sáu
      status: draft
      aliases:
        - /tin/kenh-moi.html"
    `);
    expect(await problems()).toEqual([]);
  });

  it("links two pages of the old site to each other, and unlinks what did not come along", async () => {
    await folder.put({
      "nguon/mot.html": page(
        `${prose}<p>Đọc <a href="/tin/cau-moi.html?utm_source=x">chuyện cây cầu</a> và <a href="https://www.bao-cu.example.vn/tin/mat.html">chuyện khác</a>.</p>`,
      ),
      "nguon/hai.html": page(`${prose}`)
        .replaceAll("kenh-moi", "cau-moi")
        .replaceAll("Kênh mới về", "Cầu mới về"),
    });
    const { drafts } = await run(["nguon/mot.html", "nguon/hai.html"]);
    expect(await article("2021/05/kenh-moi-ve-ap")).toContain(
      "Đọc [chuyện cây cầu](cau-moi-ve-ap.md) và chuyện khác.",
    );
    expect(drafts[0]?.left).toEqual(["Liên kết cũ “/tin/mat.html” dẫn tới bài chưa nhập, chỉ giữ chữ"]);
  });
});

describe("importReport", () => {
  it("is short, grouped by draft, with counts at the end", async () => {
    const report = await run(["nguon/bai.txt", "nguon/khong-co.txt"]);
    const text = importReport(report).replaceAll(folder.at(), "…");
    expect(text).toMatchInlineSnapshot(`
      "articles/2023/06/tan-hung-sau-3-nam-lam-duong-bang-suc-dan.md
        bản nháp mới, từ …/nguon/bai.txt
        - chưa mang sang: Ảnh “Bí thư Huyện ủy Tân Hưng - Lê Văn Sáu (bìa trái) trao giấy khen của Chủ tịch UB…”: tệp ảnh không có trong nguồn; chú thích giữ trong hộp ghi chú
        - chưa mang sang: Ảnh “Đoàn viên, thanh niên xã Vĩnh Đại trồng hoa dọc tuyến đường “Sáng - xanh - sạch…”: tệp ảnh không có trong nguồn; chú thích giữ trong hộp ghi chú
        - đoán, xem lại: Khung khen thưởng 3 dòng dựng từ chữ trong bài: đối chiếu lại
        - đoán, xem lại: Sapo lấy từ những câu đầu của bài
        - đoán, xem lại: Chuyên mục “van-hoa” là đoán theo chữ trong bài

      …/nguon/khong-co.txt
        không nhập được: Không mở được tệp này. Cần một tệp có thật. Cách sửa: kiểm tra tên và thư mục của tệp.

      Tổng cộng: 1 bản nháp mới, 1 không nhập được."
    `);
  });
});
