/** Newsrooms that try a page's patience: whatever an editor may type and the check lets through. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** Two hundred letters and nowhere to break. */
export const UNBROKEN = "nghiêng".repeat(29).slice(0, 200);
/** As long as the name of a topic may be. */
const UNBROKEN_NAME = UNBROKEN.slice(0, 80);
const SHORT_TITLE = "Lũ về";
const LONG_TITLE =
  `Huyện Mộc Hóa sơ kết hai năm thực hiện nghị quyết về giữ gìn và phát huy nghề truyền thống, tuyên dương những nghệ nhân đã truyền nghề cho thanh niên trong ấp, ${"đồng thời bàn cách đưa sản phẩm ra chợ tỉnh trước Tết Nguyên đán năm tới ".repeat(2)}`
    .slice(0, 250)
    .trim();
const CAPITALS = "NHỮNG NGHỆ NHÂN ỨNG DỤNG KỸ THUẬT MỚI Ở XÃ BÌNH HIỆP ĐỂ LÀM RA CHIẾU LÁC BỀN MÀU";

/** Shapes that photos of one gallery have: lying, standing, square, a panorama, one as narrow as a bookmark. */
const SHAPES = [
  [330, 220],
  [220, 330],
  [320, 240],
  [240, 240],
  [360, 203],
  [500, 180],
  [180, 320],
  [330, 220],
] as const;
const PHOTOS = 60;

export const EXTREME_ARTICLES = {
  shortTitle: "/2023/06/ngan.html",
  longTitle: "/2023/06/dai.html",
  capitals: "/2023/06/chu-hoa.html",
  sixtyPhotos: "/2023/06/sau-muoi-anh.html",
  uprightLead: "/2023/06/anh-dung.html",
  wideTable: "/2023/06/bang-rong.html",
  unbroken: "/2023/06/chu-lien.html",
} as const;

/** The topic's address is made of its name. */
export const EXTREME_LISTS = {
  home: "/",
  section: "/chinh-tri/",
  oneArticle: "/mot-bai/",
  noArticle: "/chua-co-bai/",
  month: "/2023/06/",
  year: "/2023/",
  search: "/tim-kiem/",
} as const;

export async function makeExtremes(root: string): Promise<void> {
  await writeTables(root);
  const article = (slug: string, front: readonly string[], body: string) =>
    put(root, `articles/2023/06/${slug}.md`, `---\n${front.join("\n")}\n---\n\n${body}\n`);
  const photo = (slug: string, name: string, width: number, height: number, hue = 200) =>
    drawTo(path.join(root, `articles/2023/06/${slug}/${name}`), width, height, hue);
  const lead = (caption: string, credit = "Thanh Bình") =>
    `photo: {src: anh.jpg, alt: Một khoảng trời, caption: "${caption}", credit: "${credit}"}`;
  const front = (title: string, day: number, more: readonly string[] = []) => [
    `title: "${title}"`,
    `date: 2023-06-${String(day).padStart(2, "0")}T07:00:00+07:00`,
    "section: chinh-tri",
    "summary: Sáng nay nước về sớm hơn mọi năm, bà con trong ấp đã dọn đồ lên cao.",
    ...more,
  ];
  const text = "Nước lên từ chiều hôm trước, đến sáng thì tràn qua bờ bao của ấp.";
  await Promise.all([
    article("ngan", front(SHORT_TITLE, 9), text),
    article("dai", front(LONG_TITLE, 8, [lead("Nước tràn đồng.")]), `## ${LONG_TITLE}\n\n${text}`),
    photo("dai", "anh.jpg", 1600, 1067),
    article("chu-hoa", front(CAPITALS, 7), `## ${CAPITALS}\n\n${text}`),
    article("sau-muoi-anh", front("Sáu mươi ảnh một mùa nước nổi", 6), gallery(text)),
    ...Array.from({ length: PHOTOS }, (_, at) => {
      const [width, height] = SHAPES[at % SHAPES.length] ?? [330, 220];
      return photo("sau-muoi-anh", `anh-${at + 1}.jpg`, width, height, at * 6);
    }),
    article(
      "anh-dung",
      front("Cây gạo đầu làng", 5, [lead("Cây gạo cao hơn mái đình.")]),
      `${text}\n\n![Thân cây](than.jpg "Thân cây ba người ôm. Ảnh: Thanh Bình")\n\n${text}`,
    ),
    photo("anh-dung", "anh.jpg", 1000, 1600, 30),
    photo("anh-dung", "than.jpg", 900, 1600, 90),
    article("bang-rong", front("Mực nước mười hai tháng", 4), `${text}\n\n${wideTable()}\n\n${text}`),
    article("chu-lien", unbrokenFront(front), unbrokenBody()),
    photo("chu-lien", "anh.jpg", 800, 533, 300),
    put(
      root,
      "articles/2023/06/mot-bai.md",
      `---\n${front("Bài duy nhất", 2).join("\n").replace("chinh-tri", "mot-bai")}\n---\n\n${text}\n`,
    ),
  ]);
}

/** A paper on its first day: a name, sections, nothing else. */
export async function makeEmptyPaper(root: string): Promise<void> {
  await writeTables(root);
  await mkdir(path.join(root, "articles"), { recursive: true });
}

async function writeTables(root: string): Promise<void> {
  await put(
    root,
    "_data/site.yml",
    "name: Báo Thử Nghiệm\ndescription: Tờ báo để thử những trang khó.\nurl: https://bao-thu.example.vn\n",
  );
  await put(
    root,
    "_data/sections.yml",
    [
      ["chinh-tri", "Chính trị"],
      ["mot-bai", "Một bài"],
      ["chua-co-bai", "Chưa có bài"],
    ]
      .map(([id, name]) => `- id: ${id}\n  name: ${name}\n`)
      .join(""),
  );
}

function unbrokenFront(front: (title: string, day: number, more: readonly string[]) => string[]): string[] {
  const written = front(UNBROKEN, 3, [
    `authors: ["${UNBROKEN_NAME}"]`,
    `topics: ["${UNBROKEN_NAME}"]`,
    `places: ["${UNBROKEN_NAME}"]`,
    `photo: {src: anh.jpg, alt: "${UNBROKEN}", caption: "${UNBROKEN}", credit: "${UNBROKEN}"}`,
    `source: "${UNBROKEN}"`,
    `awards: [{year: 2023, authority: "${UNBROKEN}", honour: "${UNBROKEN}", individuals: 1, recipients: ["${UNBROKEN}"], note: "${UNBROKEN}"}]`,
    `corrections: [{date: 2023-06-04, text: "${UNBROKEN}"}]`,
  ]);
  return written.map((line) => (line.startsWith("summary:") ? `summary: "${UNBROKEN}"` : line));
}

function unbrokenBody(): string {
  return [
    UNBROKEN,
    `## ${UNBROKEN}`,
    `### ${UNBROKEN} a`,
    `> ${UNBROKEN}`,
    `- ${UNBROKEN}`,
    `| ${UNBROKEN} | Hai |\n| --- | --- |\n| ${UNBROKEN} | 2 |`,
    `::: ghi-chu ${UNBROKEN}\n${UNBROKEN}\n:::`,
    `::: khen-thuong ${UNBROKEN}\n${UNBROKEN}\n:::`,
    `[${UNBROKEN}](https://example.vn/${"a".repeat(200)})`,
    `![${UNBROKEN}](anh.jpg "${UNBROKEN}. Ảnh: ${UNBROKEN}")`,
  ].join("\n\n");
}

function gallery(text: string): string {
  const photos = Array.from({ length: PHOTOS }, (_, at) => {
    return `![Mùa nước ${at + 1}](anh-${at + 1}.jpg "Mùa nước nổi, ngày ${at + 1}. Ảnh: Thanh Bình")`;
  });
  return `${text}\n\n::: anh-chum\n${photos.join("\n\n")}\n:::\n\n${text}`;
}

function wideTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const months = Array.from({ length: 12 }, (_, at) => `Tháng ${at + 1}`);
  const levels = (base: number) => months.map((_, at) => `${base + at * 13} cm`);
  return [row(months), row(months.map(() => "---:")), row(levels(90)), row(levels(120))].join("\n");
}

/** A sky over a field: light above, dark below. */
async function drawTo(file: string, width: number, height: number, hue: number): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 45% 72%)"/><rect y="60%" width="100%" height="40%" fill="hsl(${hue + 120} 35% 34%)"/><circle cx="50%" cy="25%" r="9%" fill="#fff6d8"/></svg>`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer());
}

async function put(root: string, file: string, text: string): Promise<void> {
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}
