import { selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../src/newsroom/import/blocks/block-facts.ts";
import { readTxt } from "../../../../src/newsroom/import/plain-text/read-txt.ts";

const read = (text: string | Uint8Array) =>
  readTxt({ name: "bai.txt", bytes: typeof text === "string" ? new TextEncoder().encode(text) : text });

/** One line a block: `p: chữ`. */
const outline = (text: string) =>
  read(text).content.children.flatMap((block) =>
    block.type === "element" ? [`${block.tagName}: ${wordsOf(block)}`] : [],
  );

const LONG =
  "Con kênh mới dài hai cây số nối ấp với sông lớn, ghe lúa không còn phải chờ con nước. Bà con góp công đào suốt hai mùa khô, mỗi nhà một đoạn. Kênh thông, chợ nổi lại nhóm mỗi sáng, ghe hàng về tận bến trường học, trẻ con đi xuồng không còn lội.";

describe("the lines around an article", () => {
  it("tell when, where and by whom, and are not its text", () => {
    const { title, date, section, authors, topics, content } = read(
      `Trang chủ > Kinh tế > Nông thôn\n\nKênh mới về ấp\n\nThứ hai, 05/06/2023 07:30\n\nChia sẻ\n\nIn bài\n\n${LONG}\n\n${LONG}\n\nLÊ VĂN SÁU\n\nTừ khóa: kênh, thủy lợi\n\nGửi bình luận\n\nTin liên quan\n\nBa ấp chung một cây cầu\n\n05/06/2023\n`,
    );
    expect({ title, date, section, authors, topics }).toEqual({
      title: "Kênh mới về ấp",
      date: "2023-06-05T07:30:00+07:00",
      section: "Kinh tế",
      authors: ["Lê Văn Sáu"],
      topics: ["kênh", "thủy lợi"],
    });
    expect(content.children.map((block) => (block.type === "element" ? block.tagName : ""))).toEqual([
      "p",
      "p",
    ]);
  });

  it("are a menu where no text stands before them", () => {
    expect(read(`Mới nhất\n\nKênh mới về ấp\n\n${LONG}\n`).title).toBe("Kênh mới về ấp");
  });
});

describe("the lines of an article", () => {
  it("are told apart by their length, their end and what they say", () => {
    expect(
      outline(
        `Kênh mới về ấp\n\nChủ tịch UBND xã - Lê Văn Sáu (thứ hai từ trái) cắt băng khánh thành con kênh\n\nẢnh: Thanh Nga\n\nNước về tới ruộng\n\n${LONG}\n\nBữa cơm công trường. Ảnh: T.N\n\nNước ở đâu ra?\n\n${LONG}\n\n- Đào tay\n- Đắp bờ\n\n1. Mùa khô\n2. Mùa nước\n\n- Ông thấy sao?\n`,
      ),
    ).toEqual([
      "figure: Chủ tịch UBND xã - Lê Văn Sáu (thứ hai từ trái) cắt băng khánh thành con kênh. Ảnh: Thanh Nga",
      "h2: Nước về tới ruộng",
      `p: ${LONG}`,
      "figure: Bữa cơm công trường. Ảnh: T.N",
      "h2: Nước ở đâu ra?",
      `p: ${LONG}`,
      "ul: Đào tay Đắp bờ",
      "ol: Mùa khô Mùa nước",
      "p: - Ông thấy sao?",
    ]);
  });

  it("may be broken by a program, or be a paragraph each", () => {
    const words = LONG.split(" ");
    const lines = [words.slice(0, 16), words.slice(16, 32), words.slice(32, 48), words.slice(48)].map(
      (line) => line.join(" "),
    );
    expect(outline(`Kênh mới về ấp\n\n${lines.join("\n")}\n\n${lines.join("\r\n")}\n`)).toEqual([
      `p: ${LONG}`,
      `p: ${LONG}`,
    ]);
    expect(outline(`Kênh mới về ấp\n${LONG}\n${LONG}\n`)).toEqual([`p: ${LONG}`, `p: ${LONG}`]);
  });

  it("begin with the sapo where a short paragraph stands over the first sub-heading", () => {
    const sapo = "Hai mùa khô đào tay, ấp Gò Thuyền có con kênh nối thẳng ra sông lớn.";
    const piece = read(`Kênh mới về ấp\n\n${sapo}\n\nNước về tới ruộng\n\n${LONG}\n`);
    expect(piece.summary).toBe(sapo);
    expect(read(`Kênh mới về ấp\n\n${sapo}\n\n${LONG}\n`).summary).toBeUndefined();
  });

  it("turn addresses into links", () => {
    const { content } = read(`Kênh mới về ấp\n\n${LONG} Xem https://kenh.example.vn/ban-do.\n`);
    expect(selectAll("a", content).map(({ properties }) => properties.href)).toEqual([
      "https://kenh.example.vn/ban-do",
    ]);
  });
});

describe("letters of other encodings", () => {
  const text = `Kênh mới về ấp\n\n${LONG}\n`;

  it.each([
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["decomposed UTF-8", Buffer.from(text.normalize("NFD"))],
    ["windows-1258", windows1258(text)],
    [
      "TCVN3",
      Buffer.from("Kªnh míi vÒ Êp\n\nBµ con gãp c«ng ®µo suèt hai mïa kh«, mçi nhµ mét ®o¹n.\n", "latin1"),
    ],
    [
      "VNI",
      Buffer.from(
        "Keânh môùi veà aáp\n\nBaø con goùp coâng ñaøo suoát hai muøa khoâ, moãi nhaø moät ñoaïn.\n",
        "latin1",
      ),
    ],
  ])("%s", (_, bytes) => {
    const { title, content } = read(bytes);
    const [block] = content.children;
    expect(title?.normalize("NFC")).toBe("Kênh mới về ấp");
    expect(block?.type === "element" && wordsOf(block)).toContain("à con góp công đào suốt hai mùa khô");
  });

  /** Its letters with a shape are ready, its tones stand alone behind them. */
  function windows1258(source: string): Uint8Array {
    const signs = new Map<string, number>();
    const decoder = new TextDecoder("windows-1258");
    for (let byte = 0; byte < 256; byte++) signs.set(decoder.decode(Uint8Array.of(byte)), byte);
    const apart = [...source].flatMap((letter) => {
      if (signs.has(letter)) return [letter];
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize("NFD"))?.[0] ?? "";
      return [letter.normalize("NFD").replace(tone, "").normalize("NFC"), tone];
    });
    return Uint8Array.from(apart.filter(Boolean), (sign) => signs.get(sign) ?? 0x3f);
  }
});

describe("a text that is no article", () => {
  it.each([
    ["Phản hồi\n\nMới nhất\n", "Không tìm thấy bài nào trong tệp"],
    [`${LONG} ${LONG}`, "Dòng đầu dài như một đoạn văn"],
  ])("is refused", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
