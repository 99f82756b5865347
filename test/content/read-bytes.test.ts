import fs from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { parseBatch } from "../../src/content/parse-batch.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";

vi.mock("node:fs", { spy: true });

const folder = freshFolder("read-bytes");
afterEach(() => vi.restoreAllMocks());

const parse = () =>
  parseBatch({
    root: folder.at(),
    store: folder.at("store"),
    storeFile: "mot",
    files: [{ path: "articles/2023/06/tin.md", photos: [] }],
    sectionIds: undefined,
    authorIds: undefined,
    siteUrl: "",
  });

it.each(["EACCES", "EPERM", "ERR_ACCESS_DENIED"])(
  "tells an editor of an article that may not be read (%s), and goes on",
  async (code) => {
    vi.mocked(fs.readFileSync).mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    const { problems, rows } = await parse();
    expect(rows).toEqual([]);
    expect(
      problems.map(({ path, code: kind, message }) => `${path} ${kind} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "articles/2023/06/tin.md tep-dac-biet Chương trình không được quyền đọc tệp này. Cần tệp ai cũng đọc được. Cách sửa: cho quyền đọc (chmod a+r), rồi chạy lại.",
      ]
    `);
  },
);

it("hides no other failure of the disk", async () => {
  vi.mocked(fs.readFileSync).mockImplementation(() => {
    throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
  });
  await expect(parse()).rejects.toThrow("EIO");
});
