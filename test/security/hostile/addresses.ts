/** Addresses and file names that are somebody else's, lead out of the site, or are none. */
import { anyOf, buildStops, makesFile, noFeature, shows } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

/** A rule of `_redirects` for this address. */
function redirects(address: string): Harm {
  return (result) =>
    result.read("_redirects").startsWith(`${address} `) || result.read("_redirects").includes(`\n${address} `)
      ? `\`_redirects\` leads ${address} to the article`
      : undefined;
}

function taken(id: string, alias: string, shown = alias): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack: `an old address that is the paper's own, \`${alias}\``,
    threat: "addresses",
    files: { [at]: article(`aliases: ["${alias}"]`) },
    expected: { code: "dia-chi-trung", at },
    stock: noFeature,
    unguarded: { guard: "own-addresses", harm: redirects(shown) },
  };
}

function misnamed(
  id: string,
  attack: string,
  at: string,
  harm: Harm,
  code: "duong-dan-sai" | "ten-qua-dai" | "tep-la" = "duong-dan-sai",
): HostileInput {
  return { id, attack, threat: "addresses", files: { [at]: article() }, expected: { code, at }, stock: harm };
}

function topics(
  id: string,
  attack: string,
  names: string,
  code: "dia-chi-trung" | "qua-dai",
  harm: Harm,
): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack,
    threat: "addresses",
    files: { [at]: article(`topics: ${names}`) },
    expected: { code, at },
    stock: noFeature,
    unguarded: { guard: "addresses-of-names", harm },
  };
}

function sections(
  id: string,
  attack: string,
  own: string,
  code: "dang-sai" | "ma-danh-rieng",
  unguarded: NonNullable<HostileInput["unguarded"]>,
): HostileInput {
  return {
    id,
    attack,
    threat: "addresses",
    files: { "_data/sections.yml": `${SOUND["_data/sections.yml"]}- { id: "${own}", name: Mục lạ }\n` },
    expected: { code, at: "_data/sections.yml" },
    stock: noFeature,
    unguarded,
  };
}

export const ADDRESSES: readonly HostileInput[] = [
  taken("alias-headers", "/_headers"),
  taken("alias-redirects", "/_redirects"),
  taken("alias-front-page", "/index.html"),
  taken("alias-form", "/quan-tri/"),
  taken("alias-search", "/pagefind/pagefind.js"),
  taken("alias-photos", "/anh/anh-1.jpg"),
  taken("alias-section", "/chinh-tri/"),
  taken("alias-upper-case", "/Chinh-Tri/"),
  taken("alias-encoded", "/%5Fheaders"),
  taken("alias-feed", "/chinh-tri/rss.xml"),
  taken("alias-host", "/.netlify/functions/gui"),
  {
    id: "alias-of-another",
    attack: "an old address that is another author's article",
    threat: "addresses",
    files: { [`${MONTH}/alias-of-another.md`]: article("aliases: [/2023/06/tin-lanh.html]") },
    expected: { code: "dia-chi-trung", at: `${MONTH}/alias-of-another.md` },
    stock: noFeature,
    unguarded: { guard: "articles-addresses", harm: redirects("/2023/06/tin-lanh.html") },
  },
  {
    id: "alias-steps-up",
    attack: "an old address with steps up, `/../../ngoai.html`",
    threat: "addresses",
    files: { [`${MONTH}/alias-steps-up.md`]: article("aliases: [/../../ngoai.html]") },
    expected: { code: "dang-sai", at: `${MONTH}/alias-steps-up.md` },
    stock: noFeature,
    unguarded: { guard: "form-of-old-addresses", harm: redirects("/../../ngoai.html") },
  },
  topics(
    "topic-of-signs",
    "a topic of which no letter is left for an address",
    '["..", "!!!"]',
    "dia-chi-trung",
    anyOf(
      makesFile(/^chu-de\/index\.html$/, "a page takes the place of the folder of all topics"),
      buildStops,
    ),
  ),
  topics(
    "topic-twin",
    "two topics with one address",
    "[Nước ngọt, Nước - ngọt]",
    "dia-chi-trung",
    makesFile(/^chu-de\/nuoc-ngot\/index\.html$/, "one topic's page swallows the other's"),
  ),
  topics(
    "topic-of-hearts",
    "a topic of signs that are spelt out in its address, longer than a disk's names",
    `["${"♥".repeat(80)}"]`,
    "qua-dai",
    buildStops,
  ),
  sections("section-steps-up", "a section whose id leads out of the site", "../../outside/muc", "dang-sai", {
    guard: "form-of-ids",
    harm: anyOf(({ outside }) => (outside.length > 0 ? `writes ${outside[0]}` : undefined), buildStops),
  }),
  sections("section-form", "a section in the place of the editors' form", "quan-tri", "ma-danh-rieng", {
    guard: "reserved-ids",
    harm: (result) => anyOf(shows("Mục lạ - ", "the section's page under /quan-tri/"), buildStops)(result),
  }),
  sections("section-photos", "a section in the place of the photos' folder", "anh", "ma-danh-rieng", {
    guard: "reserved-ids",
    harm: makesFile(/^anh\/index\.html$/),
  }),
  misnamed(
    "name-upper-case",
    "a name that differs from another in capitals alone",
    `${MONTH}/TIN-LANH.md`,
    makesFile(/TIN-LANH/),
  ),
  misnamed(
    "name-composed",
    "a name with accents, composed",
    `${MONTH}/t\u00ed\u006e.md`,
    makesFile(/t\u00edn/),
  ),
  misnamed(
    "name-decomposed",
    "a name with accents, decomposed",
    `${MONTH}/ti\u0301n.md`,
    makesFile(/ti\u0301n/),
  ),
  misnamed(
    "name-cyrillic",
    "a name with a Cyrillic letter that looks like a Latin one",
    `${MONTH}/tin-l\u0430nh.md`,
    makesFile(/tin-l\u0430nh/),
  ),
  misnamed(
    "name-right-to-left",
    "a name with a character that turns it around",
    `${MONTH}/tin\u202emth.md`,
    makesFile(/\u202e/),
  ),
  misnamed(
    "name-percent",
    "a name that is a way up once it is decoded",
    `${MONTH}/..%2f..%2f..%2f..%2f_headers.md`,
    makesFile(/%2f/),
  ),
  misnamed(
    "name-backslash",
    "a name that is a way up on Windows",
    `${MONTH}/..\\..\\_headers.md`,
    makesFile(/_headers/),
  ),
  misnamed(
    "name-dash",
    "a name that a command would take for an option",
    `${MONTH}/-rf.md`,
    makesFile(/\/-rf/),
  ),
  misnamed(
    "name-line-end",
    "a name with a line end and a command of GitHub's",
    `${MONTH}/x\n::add-mask::a.md`,
    makesFile(/\n/),
    "tep-la",
  ),
  misnamed("name-space", "a name with spaces and a wildcard", `${MONTH}/a b *.md`, makesFile(/\*/)),
  misnamed(
    "name-markup",
    "a name that is markup",
    `${MONTH}/<img src=x onerror=alert(1)>.md`,
    makesFile(/onerror/),
  ),
  misnamed(
    "name-template",
    "a name with a template in it",
    `${MONTH}/{{ 7919 | times: 7907 }}.md`,
    makesFile(/7919/),
  ),
  misnamed(
    "name-index",
    "an `index.md` that stands for the folder",
    `${MONTH}/index/index.md`,
    makesFile(/^articles\/2023\/06\/index/),
  ),
  misnamed(
    "name-no-month",
    "an article in a month that is none",
    "articles/2023/13/tin.md",
    makesFile(/2023\/13/),
  ),
  misnamed("name-no-folder", "an article at the top of `articles`", "articles/404.md", makesFile(/404/)),
  misnamed(
    "name-long",
    "a name of 200 letters",
    `${MONTH}/${"a".repeat(200)}.md`,
    makesFile(/a{200}/, "publishes an address of 200 letters and more"),
    "ten-qua-dai",
  ),
];
