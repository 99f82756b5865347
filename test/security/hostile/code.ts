/** Front matter that is a program. */
import { RUN_ME } from "./canary.ts";
import { anyOf, buildStops, codeRuns, makesFile } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

const OBJECT = `{ title: "Tin", date: "2023-06-05", summary: ${RUN_ME} }`;

/** An article whose first line and what follows are these. */
function opening(id: string, attack: string, text: string, stock: Harm = codeRuns): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack,
    threat: "code",
    files: { [at]: text },
    expected: { code: "thieu-phan-dau", at },
    stock,
  };
}

function tagged(id: string, tag: string, code: "yaml-sai" | "yaml-cam", stock: Harm): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack: `front matter with a value of a type of its own, ${tag}`,
    threat: "code",
    files: { [at]: article(`source: ${tag}`) },
    expected: { code, at },
    stock,
  };
}

export const CODE: readonly HostileInput[] = [
  opening("front-js", "front matter in JavaScript, `---js`", `---js\n${OBJECT}\n---\nThân.\n`),
  opening(
    "front-javascript",
    "front matter in JavaScript, `---javascript`",
    `---javascript\n${OBJECT}\n---\nThân.\n`,
  ),
  opening("front-upper-js", "front matter in JavaScript, `---JS`", `---JS\n${OBJECT}\n---\nThân.\n`),
  opening(
    "front-js-legacy",
    "front matter in JavaScript, `---jsLegacy`",
    `---jsLegacy\n${OBJECT}\n---\nThân.\n`,
  ),
  opening("front-spaced-js", "front matter in JavaScript, `--- js`", `--- js\n${OBJECT}\n---\nThân.\n`),
  opening(
    "front-js-module",
    "front matter as a JavaScript module",
    `---js\nconst title = ${RUN_ME};\n---\nThân.\n`,
  ),
  opening("front-bom-js", "a byte order mark before `---js`", `\ufeff---js\n${OBJECT}\n---\nThân.\n`),
  opening("front-crlf-js", "`---js` with the line ends of Windows", `---js\r\n${OBJECT}\r\n---\r\nThân.\r\n`),
  opening(
    "front-json",
    "front matter in JSON, which takes the address of the headers' file",
    `---json\n{ "permalink": "/_headers" }\n---\nThân.\n`,
    makesFile(/^_headers$/),
  ),
  opening(
    "front-toml",
    "front matter in a language that nobody can read",
    `---toml\ntitle = "Tin"\n---\nThân.\n`,
    buildStops,
  ),
  opening(
    "front-coffee",
    "front matter in CoffeeScript, `---coffee`",
    `---coffee\ntitle: ${RUN_ME}\n---\nThân.\n`,
    anyOf(codeRuns, buildStops),
  ),
  tagged("tag-js-function", '!!js/function "function () {}"', "yaml-sai", buildStops),
  tagged("tag-python", "!!python/object/apply:os.system [id]", "yaml-sai", buildStops),
  tagged("tag-own", "!nguon Báo", "yaml-cam", buildStops),
];
