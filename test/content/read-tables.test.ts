import { beforeEach, describe, expect, it } from "vitest";
import { readTables } from "../../src/content/read-tables.ts";
import { RESERVED_ADDRESSES } from "../../src/content/tables.ts";
import { type Files, freshFolder } from "../fixtures/fresh-folder.ts";

const folder = freshFolder("tables");

const GOOD: Files = {
  "_data/site.yml": "name: Báo\ndescription: Tờ báo.\nurl: https://bao.example.vn\n",
  "_data/sections.yml": "- { id: chinh-tri, name: Chính trị }\n",
};

beforeEach(() => folder.put(GOOD));

async function read(more: Files = {}, without: readonly string[] = []) {
  await folder.put(more);
  const files = Object.keys({ ...GOOD, ...more }).filter((file) => !without.includes(file));
  const { tables, problems } = await readTables(folder.at(), files);
  return { tables, problems: problems.map(({ path, line, code }) => `${path}:${line} ${code}`) };
}

describe("readTables", () => {
  it("needs the paper and its sections; the others may be missing", async () => {
    const { tables, problems } = await read();
    expect(problems).toEqual([]);
    expect(tables).toMatchObject({
      site: { name: "Báo" },
      sections: [{ id: "chinh-tri" }],
      authors: [],
      linkGroups: [],
      abbreviations: [],
    });
    expect((await read({}, Object.keys(GOOD))).problems).toEqual([
      "_data/site.yml:1 thieu-bang",
      "_data/sections.yml:1 thieu-bang",
    ]);
  });

  it("reads the other tables where they are there", async () => {
    const { tables } = await read({
      "_data/authors.yml": "- { id: to-thoi-su, name: Tổ Thời sự }\n",
      "_data/links.yml": "- group: Tra cứu\n  links: [{ name: Thư viện, url: 'https://nlv.gov.vn' }]\n",
      "_data/abbreviations.yml": "- { short: HĐND, full: hội đồng nhân dân }\n",
    });
    expect(tables.authors).toEqual([{ id: "to-thoi-su", name: "Tổ Thời sự" }]);
    expect(tables.linkGroups?.[0]?.links).toHaveLength(1);
    expect(tables.abbreviations).toEqual([{ short: "HĐND", full: "hội đồng nhân dân" }]);
  });

  it("reads on where one is broken, which is then not there: not even as an empty one", async () => {
    const { tables, problems } = await read({
      "_data/authors.yml": "- { id: A }\n",
      "_data/links.yml": "x: y\n",
      "_data/abbreviations.yml": "- { short: QĐ, full: quyết định }\n- { short: QĐ, full: quyết định }\n",
    });
    expect(problems.sort()).toEqual([
      "_data/abbreviations.yml:2 viet-tat-lap",
      "_data/authors.yml:1 dang-sai",
      "_data/authors.yml:1 thieu-khoa",
      "_data/links.yml:1 kieu-sai",
    ]);
    expect(tables).toMatchObject({
      authors: undefined,
      linkGroups: undefined,
      abbreviations: undefined,
      sections: [{}],
      site: {},
    });
  });

  it("knows no other table, and guesses which was meant", async () => {
    await folder.put({ "_data/link.yml": "" });
    const { problems } = await readTables(folder.at(), [...Object.keys(GOOD), "_data/link.yml"]);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '_data/link.yml Không có bảng nào tên "link.yml". Cần một trong: site.yml, sections.yml, authors.yml, links.yml, abbreviations.yml. Cách sửa: có phải ý bạn là "links.yml"?',
    ]);
  });

  it.each([...RESERVED_ADDRESSES, "2023"])("keeps the address /%s/ for the paper itself", async (id) => {
    const { problems } = await read({ "_data/sections.yml": `- { id: "${id}", name: X }\n` });
    expect(problems).toEqual(["_data/sections.yml:1 ma-danh-rieng"]);
  });
});
