/** The table of codes as editors read it: Markdown, one chapter a group, one heading a code. */
import { CODES, type Code } from "../../src/codes.ts";
import type { ExampleFile } from "./code-example.ts";
import type { CodeGroup } from "./code-groups.ts";
import type { TriedExample } from "./try-example.ts";

const SEVERITIES = { error: "Lỗi", warning: "Nhắc nhở" } as const;
/** An example may hold fences of its own. */
const FENCE = "~~~~";

const OPENING = `# Mã lỗi

Trang này do máy viết từ chương trình và từ các ví dụ trong \`test/fixtures/ma-loi/\`; đừng sửa bằng tay. Chạy \`npm run code-table\` để viết lại.

\`npm run check\` in mỗi chỗ cần sửa một dòng: \`tệp:dòng:cột MÃ lời giải thích\`. **Lỗi** thì không đăng được. **Nhắc nhở** thì vẫn đăng;
khóa \`strict\` của \`_data/site.yml\` ghi những nhắc nhở mà tòa soạn coi là lỗi. Mã có dấu ✔ ở cột *Tự sửa* được
\`npm run check -- --fix\` sửa giúp, rồi in ra những gì đã đổi.

Trong ví dụ chỉ ghi những dòng đáng nói. Dòng \`khóa: giá trị\` trước \`---\` thuộc phần đầu của bài; các khóa còn lại và phần đầu đầy đủ coi
như đã có. \`{U+200B}\` là một ký tự không nhìn thấy, \`{lặp 40: …}\` là bốn mươi lần, \`{tổ hợp: …}\` là chữ có dấu rời.

## Máy tự sửa những gì

\`npm run check -- --fix\` chỉ sửa điều không làm đổi nghĩa của trang, và chỉ giữ một chỗ sửa khi trang dựng ra vẫn như cũ:

- chữ và dấu ghép làm một (Unicode dựng sẵn); bỏ BOM; xuống dòng kiểu thường; thêm dấu xuống dòng ở cuối tệp;
- hai dấu cách thành một, bỏ khoảng trắng cuối dòng, tab giữa dòng, dấu cách không ngắt đứng liền nhau, dấu cách lạ, gạch nối ẩn, ký tự
  không bề rộng của Word và trang web;
- dấu thanh theo cách báo đã chọn ở khóa \`tone\`;
- chữ trông giống chữ Latinh, khi cả từ thành một tiếng Việt;
- ngày giờ ở phần đầu thành dạng đủ \`2023-06-05T07:30:00+07:00\`; \`5/6/2023 7h30\` ở khóa \`date\` cũng vậy, nếu tháng khớp với thư mục.

Máy không chạm tới địa chỉ liên kết, tên tệp, mã, đoạn mã, khóa \`aliases\`, khoảng trắng canh cột của bảng, và hai dấu cách ở cuối dòng thơ
(đó là lệnh xuống dòng). Ký tự đổi chiều chữ, chữ bảng mã cũ và chữ đã mất thì phải người sửa.
`;

export function renderCodeTable(
  groups: readonly CodeGroup[],
  examples: ReadonlyMap<Code, TriedExample>,
): string {
  const chapters = groups.map(({ title, codes }) => {
    const known = codes.flatMap((code) => examples.get(code) ?? []);
    return `## ${title}\n\n${summary(known)}\n\n${known.map(renderCode).join("\n\n")}\n`;
  });
  return `${[OPENING, ...chapters].join("\n").trimEnd()}\n`;
}

function summary(examples: readonly TriedExample[]): string {
  const rows = examples.map(({ code, isFixed }) => {
    const { severity, what } = CODES[code];
    return `| [\`${code}\`](#${code}) | ${SEVERITIES[severity]} | ${what} | ${isFixed ? "✔" : ""} |`;
  });
  return ["| Mã | Loại | Nghĩa | Tự sửa |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function renderCode({ code, note, bad, good, badProblems, isFixed }: TriedExample): string {
  const { severity, what } = CODES[code];
  const [problem] = badProblems;
  const told = problem ? `Máy báo:\n\n> ${inert(problem.message)}` : "";
  return [
    `### ${code}`,
    `**${SEVERITIES[severity]}.** ${what}. ${note}`.trim(),
    `Sai:\n\n${bad.map(renderFile).join("\n\n")}`,
    told,
    `Đúng:\n\n${good.map(renderFile).join("\n\n")}`,
    isFixed ? "`npm run check -- --fix` tự sửa được." : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function renderFile({ path, kind, text }: ExampleFile): string {
  const name = kind ? `\`${path}\` (${kind})` : `\`${path}\``;
  if (text.trim() === "") return `- ${name}`;
  return `- ${name}\n\n${FENCE}${path.endsWith(".yml") ? "yaml" : "markdown"}\n${text}\n${FENCE}`;
}

/** Characters that are not to be seen must not be in this page either, nor anything that Markdown would take for its own. */
function inert(message: string): string {
  return shorten(message)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}

function shorten(text: string): string {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
