/** The headline and the sapo as cards, lists and search engines show them. */
import type { Code } from "../../codes.ts";
import type { TextBlock } from "../../markdown/text-blocks.ts";
import { type Explanation, type Finding, finding } from "../../problem.ts";
import { wordsOf } from "../../text/words-alike.ts";
import type { FrontMatter } from "../article-schema.ts";
import type { YamlSource } from "../yaml-source.ts";

/** Search engines show no longer headline; cards take three lines for it, and "Mới nhất" cuts it after two. */
const LONGEST_TITLE = 110;
const LONGEST_SUMMARY = 600;
/** Below that a repetition is a coincidence. */
const FEWEST_WORDS = 6;

export function checkHeadline(
  { title, summary }: Pick<FrontMatter, "title" | "summary">,
  texts: readonly TextBlock[],
  source: Pick<YamlSource, "placeOf">,
): Finding[] {
  const findings: Finding[] = [];
  const report = (code: Code, explanation: Explanation) => {
    const { line, column } = source.placeOf(["title"]);
    findings.push(finding(code, line, column, explanation));
  };
  if (title.length > LONGEST_TITLE) {
    report("tieu-de-bai-dai", {
      found: `Tiêu đề dài ${title.length} ký tự`,
      expected: `nhiều nhất ${LONGEST_TITLE} ký tự, để khung tin và máy tìm kiếm không cắt`,
      mend: "rút gọn, chuyển bớt ý sang summary",
    });
  }
  if (isAllCapitals(title)) {
    report("tieu-de-bai-hoa", {
      found: "Tiêu đề viết toàn chữ hoa",
      expected: "chữ thường, chỉ viết hoa đầu câu và tên riêng",
      mend: "gõ lại tiêu đề bằng chữ thường",
    });
  }
  if (/[^.…]\.[”"’]?$/.test(title) && !/(?<!\p{L})(?:TP|TX|TT|Q|P|H|X)\.$/u.test(title)) {
    report("tieu-de-bai-cham", {
      found: "Tiêu đề có dấu chấm ở cuối",
      expected: "tiêu đề không có dấu chấm cuối câu",
      mend: "xóa dấu chấm",
    });
  }
  return [...findings, ...checkSummary(summary, texts, source)];
}

/** Three words at least: a title may be the name of a body or a campaign. */
function isAllCapitals(title: string): boolean {
  return title === title.toUpperCase() && (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

function checkSummary(
  summary: string,
  texts: readonly TextBlock[],
  source: Pick<YamlSource, "placeOf">,
): Finding[] {
  const findings: Finding[] = [];
  if (summary.length > LONGEST_SUMMARY) {
    const { line, column } = source.placeOf(["summary"]);
    findings.push(
      finding("sapo-dai", line, column, {
        found: `Sapo dài ${summary.length} ký tự`,
        expected: `nhiều nhất ${LONGEST_SUMMARY} ký tự`,
        mend: "giữ lại hai, ba câu, phần còn lại đưa vào bài",
      }),
    );
  }
  const first = texts.find(({ kind }) => kind === "paragraph");
  if (first && isRepeated(summary, first.text)) {
    const { line, column } = first.placeAt(0);
    findings.push(
      finding("sapo-lap", line, column, {
        found: "Đoạn đầu của bài chép lại sapo, trên trang độc giả đọc hai lần liền nhau",
        expected: "sapo chỉ ở khóa summary, bài bắt đầu bằng ý tiếp theo",
        mend: "xóa đoạn này",
      }),
    );
  }
  return findings;
}

function isRepeated(summary: string, paragraph: string): boolean {
  // Most paragraphs begin otherwise, and need not be looked at closer.
  if (paragraph.length < summary.length * 0.8 || firstWord(summary) !== firstWord(paragraph)) return false;
  const [short, long] = [wordsOf(summary), wordsOf(paragraph)];
  return short.split(" ").length >= FEWEST_WORDS && `${long} `.startsWith(`${short} `);
}

function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "";
}
