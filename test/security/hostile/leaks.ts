/** Articles that their authors mean to keep back, in ways that a stock build does not understand. */
import { SECRET } from "./canary.ts";
import { anyOf, buildStops, shows } from "./harm.ts";
import type { Expected, Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

function kept(
  id: string,
  attack: string,
  text: string,
  expected: Expected,
  stock: Harm = shows(SECRET, "the article that was to be kept back"),
): HostileInput {
  return { id, attack, threat: "leaks", files: { [`${MONTH}/${id}.md`]: text }, expected, stock };
}

const at = (id: string) => `${MONTH}/${id}.md`;
const BODY = `Chuyện riêng ${SECRET}.\n`;
const isNowhere: Expected = {
  harmless: (site) => {
    const files = site.filesWith(SECRET);
    if (files.length > 0) throw new Error(`it is in ${files.join(", ")}`);
  },
};

export const LEAKS: readonly HostileInput[] = [
  kept("status-draft", "a draft", article("status: draft", BODY), isNowhere),
  kept("status-withdrawn", "an article that was taken back", article("status: withdrawn", BODY), isNowhere),
  kept(
    "date-to-come",
    "an article whose hour has not come",
    article("date: 2023-06-30T07:00:00+07:00", BODY),
    isNowhere,
  ),
  kept("date-over", "an article whose time is over", article("expires: 2023-06-08", BODY), isNowhere),
  kept("draft-upper-case", "`Draft: true`, which no build knows", article("Draft: true", BODY), {
    code: "khoa-la",
    at: at("draft-upper-case"),
  }),
  kept("published-false", "`published: false`, another system's word", article("published: false", BODY), {
    code: "khoa-la",
    at: at("published-false"),
  }),
  kept("status-misspelt", "`status: nháp`", article("status: nháp", BODY), {
    code: "gia-tri-la",
    at: at("status-misspelt"),
  }),
  kept(
    "draft-behind-end",
    "`status: draft` behind a line `...`, where YAML ends",
    article("...\nstatus: draft", BODY),
    { code: "yaml-sai", at: at("draft-behind-end") },
    anyOf(shows(SECRET, "the article that was to be kept back"), buildStops),
  ),
  kept(
    "draft-behind-dashes",
    "`status: draft` behind a line `--- `, which closes the front matter",
    article("--- #\nstatus: draft", BODY),
    { code: "phan-dau-khong-dong", at: at("draft-behind-dashes") },
  ),
  kept(
    "front-unclosed",
    "front matter that nothing closes",
    `---\ntitle: Tin\ndate: 2023-06-05\n\nMột đoạn văn ${SECRET}.\n`,
    {
      code: "phan-dau-khong-dong",
      at: at("front-unclosed"),
    },
    anyOf(shows(SECRET, "its first lines as text"), buildStops),
  ),
];
