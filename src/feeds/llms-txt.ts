/** `/llms.txt`: a map of the paper for language models, where the newsroom wants one. https://llmstxt.org */
import type { Site } from "../content/tables.ts";
import type { Edition } from "../edition/edition.ts";
import { PRIVACY_ADDRESS } from "../edition/privacy-address.ts";
import { absoluteAddress } from "./absolute.ts";
import { FEED_LENGTH } from "./feeds-of.ts";

export const LLMS_ADDRESS = "/llms.txt";

interface Place {
  readonly name: string;
  readonly address: string;
  readonly about?: string | undefined;
}

const FEEDS: readonly Place[] = [
  { name: "RSS", address: "/rss.xml", about: `toàn văn ${FEED_LENGTH} bài mới nhất` },
  { name: "JSON Feed", address: "/feed.json", about: "như trên" },
  { name: "Sơ đồ trang", address: "/sitemap.xml", about: "địa chỉ mọi bài, mỗi tháng một tệp" },
];
/** What may be passed over, by the format's own word. */
const OPTIONAL: readonly Place[] = [
  { name: "Tìm kiếm", address: "/tim-kiem/", about: "thêm ?q= và từ cần tìm" },
  { name: "Quyền riêng tư", address: PRIVACY_ADDRESS },
];

export function renderLlmsTxt({
  site,
  sectionPages,
  years,
}: Pick<Edition, "site" | "sectionPages" | "years">) {
  const sections = sectionPages.map(({ section: { name, description }, address }) => ({
    name,
    address,
    about: description,
  }));
  const archive = years.map(({ year, address }) => ({ name: `Năm ${year}`, address }));
  const parts = [
    `# ${plain(site.name)}`,
    `> ${plain(site.description)}`,
    [
      "Báo tiếng Việt. Mỗi bài một trang HTML đọc được không cần JavaScript, địa chỉ dạng /NĂM/THÁNG/tên-bài.html.",
      "Khi dẫn bài, xin ghi tên báo, ngày đăng và địa chỉ bài; bài đã đính chính có lời đính chính ở đầu trang.",
      ...(site.publisher === undefined ? [] : [`Cơ quan chủ quản: ${plain(site.publisher)}.`]),
    ].join("\n"),
    listOf("Chuyên mục", sections, site),
    listOf("Lưu trữ", archive, site),
    listOf("Nguồn tin", FEEDS, site),
    listOf("Optional", OPTIONAL, site),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function listOf(title: string, places: readonly Place[], site: Site): string {
  if (places.length === 0) return "";
  const rows = places.map(({ name, address, about }) => {
    const link = `- [${plain(name)}](${absoluteAddress(site, address)})`;
    return about === undefined ? link : `${link}: ${plain(about)}`;
  });
  return `## ${title}\n\n${rows.join("\n")}`;
}

/** Words of a table that Markdown would take for marks of its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, "\\$&");
}
