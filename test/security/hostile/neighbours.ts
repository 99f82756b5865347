/** Files that Eleventy runs or obeys because of where they lie. */
import { PRODUCT, RUN_ME, SECRET } from "./canary.ts";
import { anyOf, buildStops, codeRuns, makesFile, secretShows, shows } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { MONTH } from "./sound-newsroom.ts";

function neighbour(
  id: string,
  at: string,
  text: string,
  stock: Harm,
  code: "tep-la" | "bang-la" = "tep-la",
): HostileInput {
  return {
    id,
    attack: `a file ${at}`,
    threat: "neighbours",
    files: { [at]: text },
    expected: { code, at },
    stock,
  };
}

const MODULE = `export default () => ({ chay: ${RUN_ME} });\n`;
const PAGE = `export default () => String(${RUN_ME});\n`;
const SCRIPT = "<script>alert(document.domain)</script>";
const articleIsGone: Harm = ({ end, published }) =>
  end === "done" && !published.some((file) => file.includes("tin-lanh"))
    ? "takes another author's article away"
    : undefined;

export const NEIGHBOURS: readonly HostileInput[] = [
  neighbour("data-of-article", `${MONTH}/tin-lanh.11tydata.js`, MODULE, codeRuns),
  neighbour("data-of-month", `${MONTH}/06.11tydata.js`, MODULE, codeRuns),
  neighbour(
    "data-of-all",
    "articles/articles.11tydata.cjs",
    `module.exports = { chay: ${RUN_ME} };\n`,
    codeRuns,
  ),
  neighbour("json-of-article", `${MONTH}/tin-lanh.json`, '{ "permalink": false }\n', articleIsGone),
  neighbour("json-of-month", `${MONTH}/06.json`, '{ "permalink": false }\n', articleIsGone),
  neighbour(
    "json-of-all",
    "articles/articles.json",
    '{ "layout": "../../outside/secret.html" }\n',
    secretShows,
  ),
  neighbour("page-javascript", `${MONTH}/trang.11ty.js`, PAGE, codeRuns),
  neighbour(
    "page-nunjucks",
    `${MONTH}/trang.njk`,
    `{{ range.constructor("return ${RUN_ME}")() }}\n`,
    codeRuns,
  ),
  neighbour(
    "page-html",
    `${MONTH}/trang.html`,
    `${SCRIPT}\n`,
    shows(SCRIPT, "a page with a script of its own"),
  ),
  neighbour(
    "page-liquid",
    `${MONTH}/trang.liquid`,
    "{{ 7919 | times: 7907 }}\n",
    shows(PRODUCT, "what a template gives"),
  ),
  neighbour(
    "page-in-folder-of-name",
    `${MONTH}/thu-muc.md/trang.html`,
    `${SCRIPT}\n`,
    shows(SCRIPT, "a page with a script of its own"),
  ),
  neighbour("table-javascript", "_data/bang.js", MODULE, codeRuns),
  neighbour("table-commonjs", "_data/bang.cjs", `module.exports = { chay: ${RUN_ME} };\n`, codeRuns),
  neighbour(
    "table-json",
    "_data/site.json",
    `{ "name": "${SECRET} chiếm" }\n`,
    shows("chiếm", "another name of the paper"),
  ),
  neighbour(
    "table-computed",
    "_data/eleventyComputed.yml",
    'title: "{{ 7919 | times: 7907 }}"\n',
    shows(PRODUCT, "what the template in the table gives"),
  ),
  neighbour(
    "table-permalink",
    "_data/permalink.yml",
    '"/moi.html"\n',
    makesFile(/^moi\.html$/, "moves the articles to one address"),
    "bang-la",
  ),
  neighbour(
    "table-layout",
    "_data/layout.yml",
    '"../../outside/secret.html"\n',
    anyOf(secretShows, buildStops),
    "bang-la",
  ),
  neighbour("table-pagination", "_data/pagination.yml", "data: site\nsize: 1\n", buildStops, "bang-la"),
];
