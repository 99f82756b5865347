import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuestions } from "../../../src/search/query/parse-question.ts";
import type { Phrase, Question } from "../../../src/search/query/question.ts";
import { FORMS } from "../fixture-forms.ts";

/** `hội* đồng` : the first was typed with accents. */
const phrase = (terms: Phrase) => terms.map(({ key, accented }) => `${key}${accented ? "*" : ""}`).join(" ");

function shown({ terms, required, hoped, without }: Question): string {
  const parts = [
    phrase(terms),
    ...required.map((each) => `needs "${phrase(each)}"`),
    ...hoped.map((each) => `hopes "${phrase(each)}"`),
    ...without.map((each) => `not "${phrase(each)}"`),
  ];
  return parts.join(" | ");
}

const read = (typed: string) => parseQuestions(typed, FORMS).map(shown);

describe("parseQuestions", () => {
  it.each([
    ["bi thu tinh uy", 'bi thu tinh uy | hopes "bi thu tinh uy"'],
    ["bí thư tinh uy", 'bí* thư* tinh uy | hopes "bí* thư* tinh uy"'],
    ["Hoà kĩ", 'hòa* kỹ* | hopes "hòa* kỹ*"'],
    ["  Tân,  An!! ", 'tân* an | hopes "tân* an"'],
    ["đi", "đi*"],
  ])("takes %s as words side by side", (typed, question) => {
    expect(read(typed)).toEqual([question]);
    expect(read(typed.normalize("NFD"))).toEqual([question]);
    expect(read(typed.toUpperCase())).toEqual([question]);
  });

  it.each([
    [
      '"bí thư tỉnh ủy" Cần Giuộc',
      'bí* thư* tỉnh* ủy* cần* giuộc* | needs "bí* thư* tỉnh* ủy*" | hopes "cần* giuộc*"',
    ],
    ["“cầu treo” mới", 'cầu* treo mới* | needs "cầu* treo"'],
    ["nay “xưa", 'nay xưa* | hopes "nay xưa*"'],
    ['"một"', "một*"],
  ])("takes what is quoted as it stands: %s", (typed, question) => {
    expect(read(typed)).toEqual([question]);
  });

  it.each([
    ['cầu treo -"Tân An" -giá', 'cầu* treo | hopes "cầu* treo" | not "tân* an" | not "giá*"'],
    ["covid -19", 'covid | not "19"'],
    ["dịch -covid-19", 'dịch* | not "covid 19"'],
    ["Tân An - Bến Lức", 'tân* an bến* lức* | hopes "tân* an bến* lức*"'],
  ])("leaves out what has a minus before it: %s", (typed, question) => {
    expect(read(typed)).toEqual([question]);
  });

  it.each([
    [
      "HĐND tỉnh",
      'hội* đồng* nhân* dân* tỉnh* | needs "hội* đồng* nhân* dân*" | hopes "hội* đồng* nhân* dân* tỉnh*"',
    ],
    ["hdnd", 'hội* đồng* nhân* dân* | needs "hội* đồng* nhân* dân*"'],
    ["ktxh", 'kinh* tế* xã* hội* | needs "kinh* tế* xã* hội*"'],
    ["TP.Tân An", 'thành* phố* tân* an | needs "thành* phố*" | hopes "thành* phố* tân* an"'],
    ["CA", 'công* an* | needs "công* an*"'],
    ["CA NHẠC", 'ca nhạc* | hopes "ca nhạc*"'],
    ["ca", "ca"],
  ])("knows the newsroom's short forms: %s", (typed, question) => {
    expect(read(typed)).toEqual([question]);
  });

  it("asks for each meaning of a short form that has several", () => {
    expect(read("QĐ mới")).toEqual([
      'quyết* định* mới* | needs "quyết* định*" | hopes "quyết* định* mới*"',
      'quy* định* mới* | needs "quy* định*" | hopes "quy* định* mới*"',
    ]);
    expect(read("QĐ QĐ QĐ QĐ")).toHaveLength(4);
  });

  it.each(["nghị quyết 51", "nghi quyet 51", "Nghị quyết số 51", "NQ 51", "nq51", "51-NQ", "nghị quyết 051"])(
    "takes %s for the one document",
    (typed) => {
      expect(read(typed).map((question) => question.replace("051", "51"))).toEqual(["ǃnqǃ51ǃ"]);
    },
  );

  it.each([
    ["01-KL/TW", '1 kl tw | needs "1 kl tw"'],
    ["01-kl/tw", '1 kl tw | needs "1 kl tw"'],
    ["kết luận số 01-KL/TW", '1 kl tw | needs "1 kl tw"'],
    ["1245/QĐ-UBND", '1245 qđ* ubnd | needs "1245 qđ* ubnd"'],
    ["99/2021/NĐ-CP", '99 2021 nđ* cp | needs "99 2021 nđ* cp"'],
    ["512/UBND-VX", '512 ubnd vx | needs "512 ubnd vx"'],
    ["QĐ 101", "ǃqđǃ101ǃ"],
    ["quy định 101", "ǃqđǃ101ǃ"],
    ["kế hoạch 5 năm", 'kế* hoạch* 5 năm* | hopes "kế* hoạch* 5 năm*"'],
    ["kế hoạch 2023", 'kế* hoạch* 2023 | hopes "kế* hoạch* 2023"'],
  ])("reads the document number %s", (typed, question) => {
    expect(read(typed)).toEqual([question]);
  });

  it.each([
    "18/5/2021",
    "18/05/2021",
    "18-5-2021",
    "18.5.2021",
    "2021-05-18",
    "ngày 18/5/2021",
    "ngày 18 tháng 5 năm 2021",
    "18 tháng 05/2021",
  ])("takes %s for the one day", (typed) => expect(read(typed)).toEqual(["20210518ǃ"]));

  it.each([
    ["5/2021", "202105ǃ"],
    ["tháng 5 năm 2021", "202105ǃ"],
    ["tháng 5-2021", "202105ǃ"],
    ["18/5", "0518ǃ"],
    ["ngày 2-9", "0902ǃ"],
    ["2-9", '2 9 | needs "2 9"'],
    ["31/2/2021", '31 2 2021 | needs "31 2 2021"'],
    ["tháng 5", 'tháng* 5 | hopes "tháng* 5"'],
    ["họp 18/5/2021 ở tỉnh", 'họp* 20210518ǃ ở* tỉnh* | hopes "ở* tỉnh*"'],
  ])("reads the date %s", (typed, question) => expect(read(typed)).toEqual([question]));

  it.each([
    ["QL62", 'ql 62 | needs "ql 62"'],
    ["COVID-19", 'covid 19 | needs "covid 19"'],
    ["1.250", '1 250 | needs "1 250"'],
  ])("keeps %s together", (typed, question) => expect(read(typed)).toEqual([question]));

  it.each(["", "   ", '"', '""', "-", "((", ".*", "😀", "\u0000\u202e", "-giá"])(
    "finds nothing to look for in %j",
    (typed) => expect(read(typed)).toEqual([]),
  );

  it("cuts what nobody would type", () => {
    const [question] = parseQuestions(
      "a b c d e f g h i k l m n o p q r s t u v x y z đ ă â ".repeat(500),
      FORMS,
    );
    expect(question?.terms).toHaveLength(24);
  });

  it("takes any text at all, and asks only for what the index can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        for (const { terms, required, hoped } of parseQuestions(typed, FORMS)) {
          expect(terms.length).toBeGreaterThan(0);
          for (const { key } of [...terms, ...required.flat(), ...hoped.flat()]) {
            expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
          }
        }
      }),
    );
  });
});
