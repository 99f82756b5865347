/** Says in an editor's words why a page was made again, or why it was not. */
import { distance } from "fastest-levenshtein";
import { fileAddress } from "./file-asked.ts";
import { PART } from "./parts.ts";

/** What each part of a page is made from, in the order of PART. */
const PART_NAMES: Readonly<Record<keyof typeof PART, string>> = {
  own: "nội dung bài hoặc ảnh của bài",
  listed: "các bài mà trang liệt kê: tiêu đề, sapo, ảnh",
  latest: "khung “Mới nhất”",
  neighbours: "bài trước, bài sau; tháng hoặc năm trước, sau",
  names: "chuyên mục, tác giả, địa danh, chủ đề",
  links: "bài được liên kết đến nay hiện hay ẩn",
  frame: "bảng site.yml, sections.yml, links.yml, tệp giao diện",
  code: "mã của chương trình hoặc thành phần giao diện",
};

const FULL_REASONS = {
  "no-manifest": "không có sổ ghi của lần dựng trước",
  damaged: "sổ ghi của lần dựng trước bị hỏng",
  asked: "lệnh dựng yêu cầu như vậy",
} as const;

/** What a build wrote down of a file. */
export interface FileRecord {
  readonly parts: ArrayLike<number>;
}

export interface Circumstances {
  /** Why the whole site was made from nothing; left out where it was not. */
  readonly full?: keyof typeof FULL_REASONS | undefined;
  /** The file was on record, but not in the last site as it was written. */
  readonly lost?: boolean | undefined;
  /** All files of the site, to find what was meant. */
  readonly known: readonly string[];
}

/**
 * @param file from the site's root, as `fileAsked` gives it
 * @param before as the last build made it, or undefined where that did not
 * @param after as this build wants it
 */
export function explainFile(
  file: string,
  before: FileRecord | undefined,
  after: FileRecord | undefined,
  { full, lost, known }: Circumstances,
): string {
  const page = file === "index.html" ? "Trang chủ" : fileAddress(file);
  if (!after)
    return before ? `${page} đã gỡ bỏ: trang báo nay không còn trang này.` : unknownFile(file, known);
  if (full) return `${page} được làm mới vì cả trang báo dựng lại từ đầu: ${FULL_REASONS[full]}.`;
  if (!before) return `${page} được làm mới vì lần dựng trước chưa có trang này.`;
  const changed = changedParts(before, after);
  if (changed.length > 0) {
    const list = changed.map((part) => `  - ${part}`);
    return [`${page} được làm mới vì đã có thay đổi ở:`, ...list].join("\n");
  }
  if (lost) return `${page} được làm mới vì tệp của lần dựng trước đã mất hoặc bị sửa.`;
  return `${page} giữ nguyên: mọi thứ làm nên trang này vẫn như lần dựng trước.`;
}

function changedParts(before: FileRecord, after: FileRecord): string[] {
  const changed = ([, at]: [string, number]) => (before.parts[at] ?? 0) !== (after.parts[at] ?? 0);
  return Object.entries(PART)
    .filter(changed)
    .map(([name]) => partName(name));
}

const names: ReadonlyMap<string, string> = new Map(Object.entries(PART_NAMES));

function partName(name: string): string {
  return names.get(name) ?? name;
}

const SUGGESTIONS = 3;
/** No name is longer. */
const LONGEST = 200;

function unknownFile(file: string, known: readonly string[]): string {
  const meant = nearestFiles(file.slice(0, LONGEST), known);
  const found = `Trang báo không có ${fileAddress(file)}.`;
  if (meant.length === 0) return `${found} Cách sửa: chép địa chỉ từ thanh địa chỉ của trình duyệt.`;
  return [`${found} Có phải ý bạn là:`, ...meant.map((near) => `  ${fileAddress(near)}`)].join("\n");
}

/** Near as a whole, or with a name like it in another folder. */
function nearestFiles(file: string, known: readonly string[]): string[] {
  const last = lastName(file);
  const farthest = Math.max(2, last.length / 3);
  /** Names of very unlike length need no comparing: archives are large. */
  const far = (one: string, other: string) =>
    Math.abs(one.length - other.length) > farthest ? Number.POSITIVE_INFINITY : distance(one, other);
  return known
    .map((each) => ({ each, far: Math.min(far(file, each), 1 + far(last, lastName(each))) }))
    .filter((one) => one.far <= farthest)
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ each }) => each);
}

/** `x.html` of `2023/06/x.html`, `06` of `2023/06/index.html`. */
function lastName(file: string): string {
  return (
    file
      .replace(/\/?index\.html$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}
