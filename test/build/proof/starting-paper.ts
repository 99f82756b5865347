/** The newspaper that every sequence of edits begins with: the same one for the same count. */
import { Random } from "../../bench/random.ts";
import {
  type Block,
  DAY,
  freeId,
  HOUR,
  type Instant,
  monthOf,
  type Newspaper,
  type PaperArticle,
  withArticle,
  withPhotos,
} from "./model.ts";
import { GUESTS, sentenceOf, slugFor, TOPICS, TOWNS, titleOf } from "./words.ts";

export const START: Instant = Date.parse("2023-06-10T08:00:00+07:00");

const EMPTY: Newspaper = {
  articles: new Map(),
  photos: new Map(),
  site: {
    name: "Báo Bến Sỏi",
    slogan: "Tờ báo của một bến sông",
    description: "Một tờ báo bịa, để thử việc dựng lại từng phần.",
    url: "https://ben-soi.example.vn",
    accent: "#0b5d3b",
  },
  sections: [
    { id: "chinh-tri", name: "Chính trị", description: "Chuyện chung." },
    { id: "kinh-te", name: "Kinh tế" },
    { id: "van-hoa", name: "Văn hóa" },
    { id: "chua-co-bai", name: "Chưa có bài" },
  ],
  authors: [
    { id: "to-thoi-su", name: "Tổ Thời sự", bio: "Tổ viết tin." },
    { id: "la-tram", name: "Lá Tràm", role: "Phóng viên" },
    { id: "gio-dong", name: "Gió Đồng" },
    { id: "chua-viet", name: "Chưa Viết Bài" },
  ],
  links: [
    { group: "Trung ương", links: [{ name: "Cổng Chính phủ", url: "https://chinhphu.vn" }] },
    { group: "Tra cứu", links: [{ name: "Thư viện Quốc gia", url: "https://nlv.gov.vn" }] },
  ],
  abbreviations: [
    { short: "UBND", full: "ủy ban nhân dân" },
    { short: "NTM", full: "nông thôn mới" },
  ],
  now: START,
  preview: false,
  search: true,
};

/** @param count articles over the two and a half years before START, some of them special */
export function startingPaper(count: number, search: boolean): Newspaper {
  const random = new Random(20_230_610);
  let paper: Newspaper = { ...EMPTY, search };
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const age = ((number + 0.3) / count) ** 2 * 900 * DAY;
    const date = Math.round((START - age) / HOUR) * HOUR;
    const article = ordinary(paper, number, date, random, ids);
    const special = SPECIAL[number % count] ?? {};
    paper = withArticle(paper, { ...article, ...special });
    if (article.photo) paper = withPhotos(paper, article.id, new Map([["anh-1.jpg", number % 8]]));
    if (article.status === "published" && !special.status) ids.push(article.id);
  }
  return paper;
}

/** By number, the newest first. */
const SPECIAL: readonly Partial<PaperArticle>[] = [
  {},
  { pinned: true },
  { updated: START - 2 * HOUR, corrections: [{ date: START - 3 * HOUR, text: "Bản đầu ghi nhầm tên." }] },
  { status: "draft" },
  { expires: START + 3 * DAY },
  { status: "withdrawn" },
  { expires: START - DAY },
  { awards: [{ year: 2022, authority: "Thủ tướng Chính phủ", honour: "Bằng khen", individuals: 2 }] },
  { aliases: ["/tin/123.html"] },
  { source: "Bản tin nội bộ" },
  { status: "draft" },
  { status: "withdrawn", aliases: ["/tin/cu/go.html"] },
];

function ordinary(
  paper: Newspaper,
  number: number,
  date: Instant,
  random: Random,
  earlier: readonly string[],
): PaperArticle {
  // Two wait for their hour.
  const due = number === 12 ? START + 5 * HOUR : number === 13 ? START + 30 * DAY : date;
  const hasPhoto = number % 4 === 0;
  return {
    id: freeId(paper, monthOf(due), slugFor(number)),
    title: titleOf(number),
    date: due,
    section: random.pick(["chinh-tri", "kinh-te", "van-hoa"]),
    summary: sentenceOf(number + 3),
    authors: random.pick([["to-thoi-su"], ["la-tram", random.pick(GUESTS)], ["gio-dong"], []]),
    topics: [...new Set([random.pick(TOPICS.slice(0, 6)), random.pick(TOPICS.slice(0, 6))])],
    places: random.chance(0.6) ? [random.pick(TOWNS.slice(0, 4))] : [],
    photo: hasPhoto
      ? { src: "anh-1.jpg", alt: `Ảnh của bài ${number}`, caption: "Một buổi sáng", credit: "Tòa soạn" }
      : undefined,
    awards: [],
    status: "published",
    corrections: [],
    aliases: [],
    pinned: false,
    body: [
      ...bodyOf(number, random, earlier),
      ...(number % 8 === 4 ? [{ kind: "figure", src: "anh-1.jpg", caption: "Một góc ấp" } as const] : []),
    ],
  };
}

export function bodyOf(number: number, random: Random, earlier: readonly string[]): Block[] {
  const blocks: Block[] = [
    { kind: "text", text: sentenceOf(number) },
    { kind: "number", value: 1000 + (number % 9000) },
    { kind: "heading", text: "Chuyện trong ấp" },
    { kind: "text", text: sentenceOf(number + 11) },
  ];
  if (earlier.length > 0 && random.chance(0.5)) {
    blocks.push({ kind: "link", target: random.pick(earlier), words: "một bài trước" });
  }
  if (number % 5 === 1)
    blocks.push({ kind: "box", box: "ghi-chu", title: "Nên biết", text: sentenceOf(number + 5) });
  if (number % 6 === 2)
    blocks.push({
      kind: "table",
      rows: [
        ["Nơi", "Số nhà"],
        ["Bến Sỏi", String(number)],
      ],
    });
  if (number % 7 === 3) blocks.push({ kind: "footnote", text: `Theo sổ số ${number}.` });
  if (number % 8 === 5) blocks.push({ kind: "video", code: "aqz-KE-bpKQ" });
  return blocks;
}
