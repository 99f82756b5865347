/** A sentence that counts who was honoured by whom -> rows of the award box. */
import { splitSentences } from "./split-sentences.ts";

/** As the front matter's `awards` writes it. */
export interface AwardRow {
  readonly year: number;
  readonly authority: string;
  readonly honour: string;
  readonly individuals?: number;
  readonly collectives?: number;
  readonly recipients?: readonly string[];
  readonly note?: string;
}

export interface AwardReading {
  readonly rows: readonly AwardRow[];
  /** The sentences that are no awards, or could not be read wholly. */
  readonly rest: string;
}

const NUMBERS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const NUMBER = `\\d{1,3}(?:\\.\\d{3})*|${NUMBERS.join("|")}`;
const COLLECTIVE = "tập thể|đơn vị|hộ gia đình|gia đình|hộ|cơ quan|doanh nghiệp|câu lạc bộ|xã|phường|tổ";
const INDIVIDUAL = "cá nhân|đồng chí|cán bộ|chiến sĩ|học sinh|nông dân|người|hội viên|đoàn viên|nghệ nhân";
const COUNT = `(?:${NUMBER})\\s+(?:${COLLECTIVE}|${INDIVIDUAL})(?:\\s+(?:điển hình|tiêu biểu|xuất sắc))*`;
/** `1 tập thể, 2 cá nhân (Tên)`. */
const COUNTS = `${COUNT}(?:\\s*\\([^()]*\\))?(?:(?:,| và|, và| cùng)\\s+${COUNT}(?:\\s*\\([^()]*\\))?)*`;
const GIVES =
  "trao tặng|tặng thưởng|phong tặng|truy tặng|khen tặng|quyết định tặng|trao|tặng|công nhận|tuyên dương|biểu dương|chọn";
const HONOUR =
  "bằng khen|giấy khen|thư khen|huân chương|huy chương|huy hiệu|kỷ niệm chương|cờ thi đua|cờ truyền thống|danh hiệu|bằng công nhận|bằng “?tổ quốc ghi công|giải thưởng|giải (?:nhất|nhì|ba|khuyến khích)";
/** What follows the honour's own name. */
const REASON =
  "có (?:nhiều )?thành tích|có (?:nhiều )?đóng góp|vì|về|do|đã|trong|nhân|với thành tích|bởi|qua";

const YEAR =
  /^(?:trong |tính riêng |riêng )?năm (\d{4}),?\s+(?:(?:toàn )?(?:tỉnh|huyện|thị xã|thành phố|xã|ngành|đơn vị|địa phương)(?: [\p{Lu}][\p{L}]*)* (?:đã )?có\s+)?/iu;
const YEAR_AT_END = /,?\s+(?:trong )?năm (\d{4})$/iu;

/** `2 cá nhân được Thủ tướng Chính phủ tặng bằng khen`. */
const RECEIVED = new RegExp(
  `^(?<who>${COUNTS})\\s+(?:đã |vinh dự |vừa )*được\\s+(?<authority>\\p{Lu}[^;]*?)\\s+(?<verb>${GIVES})\\s+(?<what>[^;]+)$`,
  "iu",
);
/** `2 cá nhân nhận bằng khen của Thủ tướng Chính phủ`. */
const RECEIVED_OF = new RegExp(
  `^(?<who>${COUNTS})\\s+(?:đã |vinh dự |vừa )*(?:được (?:nhận|trao tặng|tặng thưởng|tặng|trao)|nhận|đón nhận)\\s+(?<honour>(?:${HONOUR})[^;]*?)\\s+(?:của|do)\\s+(?<authority>\\p{Lu}[^;]*?)(?:\\s+(?:trao tặng|trao|tặng|ký))?(?<reason>\\s+(?:${REASON})\\s[^;]*)?$`,
  "iu",
);
/** `Thủ tướng Chính phủ tặng bằng khen cho 2 cá nhân`. */
const GIVEN = new RegExp(
  `^(?<authority>\\p{Lu}[^;]*?)\\s+(?:đã )?(?<verb>${GIVES})\\s+(?<honour>(?:${HONOUR})[^;]*?)\\s+cho\\s+(?<who>${COUNTS})(?<reason>\\s+[^;]*)?$`,
  "iu",
);
const WHAT = new RegExp(
  `^(?<honour>(?:${HONOUR})(?:(?!\\s(?:${REASON})\\s)[^;])*)(?<reason>\\s+(?:${REASON})\\s.*)?$`,
  "iu",
);

/**
 * Only sentences that are read whole become rows; all others stay text.
 * @param text one paragraph
 * @param year of the article, where the sentence names none
 */
export function readAwards(text: string, year?: number): AwardReading {
  const rows: AwardRow[] = [];
  const rest: string[] = [];
  for (const sentence of splitSentences(text)) {
    const read = readSentence(sentence, year);
    if (read) rows.push(...read);
    else rest.push(sentence);
  }
  return { rows, rest: rest.join(" ") };
}

function readSentence(sentence: string, articleYear: number | undefined): AwardRow[] | undefined {
  // A range of years is nobody's year.
  if (!new RegExp(`(?:${HONOUR}|chọn)`, "iu").test(sentence) || /\d{4}\s*[-–]\s*\d{4},/.test(sentence))
    return undefined;
  let text = sentence.replace(/[./\s]+$/, "");
  const opening = YEAR.exec(text);
  if (opening) text = text.slice(opening[0].length);
  const closing = opening ? undefined : YEAR_AT_END.exec(text);
  if (closing) text = text.slice(0, closing.index);
  const year = Number(opening?.[1] ?? closing?.[1] ?? articleYear);
  if (!Number.isInteger(year) || year < 1945 || year > 2100) return undefined;
  const rows = splitClauses(text).map((clause) => readClause(clause, year));
  return rows.every((row) => row !== undefined) && rows.length > 0 ? rows : undefined;
}

/** At semicolons outside of parentheses. */
function splitClauses(text: string): string[] {
  return text
    .split(/;(?![^()]*\))/)
    .map((clause) => clause.trim().replace(/^(?:và|cùng|đồng thời|ngoài ra,?)\s+/iu, ""))
    .filter((clause) => clause !== "");
}

function readClause(clause: string, year: number): AwardRow | undefined {
  const of = RECEIVED_OF.exec(clause)?.groups;
  if (of) return rowOf({ ...of, year });
  const given = GIVEN.exec(clause)?.groups;
  if (given) return rowOf({ ...given, year });
  const received = RECEIVED.exec(clause)?.groups;
  if (!received) return undefined;
  const { who = "", authority = "", verb = "", what = "" } = received;
  const named = WHAT.exec(what)?.groups;
  if (named) return rowOf({ who, authority, ...named, year });
  // `chọn xây dựng phim tài liệu`: what was done is the honour.
  return /^(?:chọn|công nhận|tuyên dương|biểu dương)$/iu.test(verb)
    ? rowOf({ who, authority, honour: `${verb} ${what}`, year })
    : undefined;
}

interface Parts {
  readonly year: number;
  readonly who?: string;
  readonly authority?: string;
  readonly honour?: string;
  readonly reason?: string;
}

function rowOf({ year, who = "", authority = "", honour = "", reason }: Parts): AwardRow | undefined {
  const counts = [...who.matchAll(new RegExp(`(${NUMBER})\\s+(${COLLECTIVE}|${INDIVIDUAL})`, "giu"))];
  const isCollective = new RegExp(`^(?:${COLLECTIVE})$`, "iu");
  const sum = (wanted: boolean) =>
    counts
      .filter(([, , kind = ""]) => isCollective.test(kind) === wanted)
      .reduce((total, [, number = ""]) => total + numberOf(number), 0);
  const individuals = sum(false);
  const collectives = sum(true);
  // A name longer than any: the words in between were not understood.
  if (individuals + collectives === 0 || authority.length > 160 || honour.length > 160) return undefined;
  const recipients = [...who.matchAll(/\(([^()]+)\)/g)].flatMap(([, names = ""]) =>
    names.split(/[,;]\s*|\s+và\s+/).map((name) => name.trim()),
  );
  return {
    year,
    authority: upperFirst(authority.replace(/^(?:các|những)\s+/iu, "")),
    honour: upperFirst(honour.trim()),
    ...(individuals > 0 && { individuals }),
    ...(collectives > 0 && { collectives }),
    ...(recipients.length > 0 && { recipients }),
    ...(reason && { note: upperFirst(reason.trim()) }),
  };
}

function numberOf(written: string): number {
  const word = NUMBERS.indexOf(written.toLowerCase());
  return word >= 0 ? word + 1 : Number(written.replaceAll(".", ""));
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
