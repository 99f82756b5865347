import { describe, expect, it } from "vitest";
import { crossCheck } from "../../../src/content/cross-check.ts";
import { ledgerRow, makeLedger } from "../../../src/content/ledger.ts";
import { parse } from "./diagnose-fixtures.ts";

const NONE = { marks: {}, links: [] };

/** What is told of articles beside each other, each given by its slug. */
function told(files: Readonly<Record<string, string>>, shorts: readonly string[] = []): string[] {
  const parsed = Object.entries(files).flatMap(([slug, text]) => {
    const { story, places } = parse(`articles/2023/06/${slug}.md`, text);
    return story && places ? [{ story, places }] : [];
  });
  const problems = crossCheck({
    ledger: makeLedger(
      parsed.map(({ story }) => ledgerRow(story, "", { file: "", at: 0, head: 0, body: 0 })),
    ),
    placesIn: (id) => parsed.find(({ story }) => story.article.id === id)?.places() ?? NONE,
    brokenIds: new Set(),
    fixedAddresses: [],
    authorIds: [],
    abbreviations: shorts.map((short) => ({ short, full: "một nghĩa" })),
  });
  return problems.map(
    ({ path, line, column, code, message }) => `${path}:${line}:${column} ${code} ${message}`,
  );
}

interface Piece {
  readonly title?: string;
  readonly day?: string;
  readonly summary?: string;
  readonly status?: string;
  readonly body?: string;
}

const LONG =
  "Ghe từ miệt trên xuống neo thành hàng, người mua đứng trên bờ trả giá vọng xuống, tới lúc nước ròng thì ai nấy nhổ sào về cho kịp con nước chiều.";

const piece = ({
  title = "Tin",
  day = "2023-06-05",
  summary = "Sapo.",
  status = "published",
  body = LONG,
}: Piece) =>
  `---\ntitle: ${title}\ndate: ${day}\nsection: chinh-tri\nsummary: ${summary}\nstatus: ${status}\n---\n${body}\n`;

describe("one article in two files", () => {
  it("is told at the newer one, which names the older", () => {
    expect(
      told({ a: piece({ title: "Một" }), b: piece({ title: "Hai", day: "2023-06-07" }) }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2023/06/b.md:2:8 bai-trung Bài này có nội dung y hệt articles/2023/06/a.md. Cần mỗi bài đăng một lần. Cách sửa: xóa một trong hai tệp; giữ địa chỉ cũ bằng aliases ở bài còn lại.",
      ]
    `);
  });

  it("is known again however its words are set", () => {
    const other = `## ${LONG.toUpperCase().replace(", ", " - ")}`.replace("NGƯỜI MUA", "\n\n**người** *mua*");
    expect(told({ a: piece({ title: "Một" }), b: piece({ title: "Hai", body: other }) })).toHaveLength(1);
  });

  it("is another where a word is another, also one of the same length", () => {
    const other = LONG.replace("chiều", "chiêu");
    expect(told({ a: piece({ title: "Một" }), b: piece({ title: "Hai", body: other }) })).toEqual([]);
    const [year, next] = [`${LONG} Năm 2022.`, `${LONG} Năm 2023.`];
    expect(told({ a: piece({ title: "Một", body: year }), b: piece({ title: "Hai", body: next }) })).toEqual(
      [],
    );
  });

  it("is told where headline and sapo are the same, and long enough to be no weekly notice", () => {
    const head = { title: "Ghe chở cát neo ở bến cũ", summary: "Bến cũ nay lại đông, ghe neo thành hàng." };
    expect(
      told({ a: piece({ ...head, body: "Một." }), b: piece({ ...head, body: "Hai." }) }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2023/06/a.md:2:8 bai-trung Bài này có tiêu đề và sapo y hệt articles/2023/06/b.md. Cần mỗi bài đăng một lần. Cách sửa: xóa một trong hai tệp; giữ địa chỉ cũ bằng aliases ở bài còn lại.",
      ]
    `);
    const notice = { title: "Lịch cúp điện", summary: "Lịch cúp điện trong tuần." };
    expect(told({ a: piece({ ...notice, body: "Một." }), b: piece({ ...notice, body: "Hai." }) })).toEqual(
      [],
    );
  });

  it("is none where the text is a line, or one of them was withdrawn", () => {
    expect(
      told({ a: piece({ title: "Một", body: "Tin vắn." }), b: piece({ title: "Hai", body: "Tin vắn." }) }),
    ).toEqual([]);
    expect(told({ a: piece({ title: "Một", status: "withdrawn" }), b: piece({ title: "Hai" }) })).toEqual([]);
  });
});

describe("a place in another article", () => {
  const target = piece({ title: "Làng trống", body: "## Nghề cũ\n\nChữ.[^1]\n\n[^1]: Nguồn." });

  it("is there where a heading has it, and the article's footnotes", () => {
    const body = "[a](b.md#nghe-cu), [b](/2023/06/b.html#nghe-cu), [c](b.md#chu-thich_1), [d](b.md)";
    expect(told({ a: piece({ body }), b: target })).toEqual([]);
  });

  it("is told where no heading has it, each link at its own place", () => {
    const body = "[a](b.md#nghe-moi), [b](b.md#nghe-cu)\nvà [c](/2023/06/b.html#nghe-moi)";
    expect(told({ a: piece({ body }), b: target })).toMatchInlineSnapshot(`
      [
        "articles/2023/06/a.md:8:1 neo-hong Liên kết "b.md#nghe-moi" dẫn tới một mục mà bài articles/2023/06/b.md không có. Cần neo của một tiêu đề nhỏ trong bài đó, viết không dấu: #nghe-cu. Cách sửa: sửa phần sau dấu #, hoặc xóa nó để dẫn tới đầu bài.",
        "articles/2023/06/a.md:9:4 neo-hong Liên kết "/2023/06/b.html#nghe-moi" dẫn tới một mục mà bài articles/2023/06/b.md không có. Cần neo của một tiêu đề nhỏ trong bài đó, viết không dấu: #nghe-cu. Cách sửa: sửa phần sau dấu #, hoặc xóa nó để dẫn tới đầu bài.",
      ]
    `);
  });

  it("is not judged where the article itself is missing: that is told already", () => {
    expect(told({ a: piece({ body: "[a](c.md#nghe)" }) }).map((line) => line.split(" ")[1])).toEqual([
      "lien-ket-hong",
    ]);
  });
});

describe("short forms", () => {
  const body = "Theo BQLDA, KT-XH của huyện.";

  it("are not judged by an empty table", () => {
    expect(told({ a: piece({ body }) })).toEqual([]);
  });

  it("are told in each article that uses and does not explain them", () => {
    expect(
      told({ a: piece({ body }), b: piece({ title: "Hai", body: "KT-XH (kinh tế - xã hội)." }) }, ["UBND"]),
    ).toMatchInlineSnapshot(`
      [
        "articles/2023/06/a.md:8:6 viet-tat-la Từ viết tắt "BQLDA" không có trong _data/abbreviations.yml, bài cũng không giải thích. Cần nghĩa đầy đủ ở chỗ dùng đầu tiên, hoặc một dòng trong bảng. Cách sửa: viết "nghĩa đầy đủ (BQLDA)" ở lần đầu, hoặc thêm "BQLDA" vào bảng.",
        "articles/2023/06/a.md:8:13 viet-tat-la Từ viết tắt "KT-XH" không có trong _data/abbreviations.yml, bài cũng không giải thích. Cần nghĩa đầy đủ ở chỗ dùng đầu tiên, hoặc một dòng trong bảng. Cách sửa: viết "nghĩa đầy đủ (KT-XH)" ở lần đầu, hoặc thêm "KT-XH" vào bảng.",
      ]
    `);
    expect(told({ a: piece({ body }) }, ["BQLDA", "KT-XH"])).toEqual([]);
  });
});
