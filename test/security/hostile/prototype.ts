/** Keys that reach into the program's own objects. */
import { anyOf, buildStops, makesFile } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

function inFront(
  id: string,
  attack: string,
  front: string,
  stock: Harm,
  code: "khoa-cam" | "khoa-la" | "yaml-cam" = "khoa-cam",
): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return { id, attack, threat: "prototype", files: { [at]: article(front) }, expected: { code, at }, stock };
}

const MOVE = '{ permalink: "/chiem-{{ page.fileSlug }}.html" }';
const movesOthers = makesFile(/^chiem-tin-lanh\.html$/, "moves another author's article");
const movesOwn = makesFile(/^chiem-/, "gives an article an address of its own choice");

export const PROTOTYPE: readonly HostileInput[] = [
  inFront("proto-front", "`__proto__` in front matter", `__proto__: ${MOVE}`, anyOf(movesOthers, buildStops)),
  inFront(
    "proto-escaped",
    "`__proto__` in front matter, a letter of it escaped",
    `"\\u005f_proto__": ${MOVE}`,
    anyOf(movesOthers, buildStops),
  ),
  inFront(
    "proto-deep",
    "`__proto__` within the photo",
    `photo: { src: a.jpg, alt: Sông, __proto__: ${MOVE} }`,
    anyOf(movesOthers, buildStops),
  ),
  inFront("merge-key", "a merge key, `<<`, that brings other keys along", `<<: ${MOVE}`, movesOwn, "khoa-la"),
  {
    id: "proto-table",
    attack: "`__proto__` in a table",
    threat: "prototype",
    files: { "_data/site.yml": `${SOUND["_data/site.yml"]}__proto__: ${MOVE}\n` },
    expected: { code: "khoa-cam", at: "_data/site.yml" },
    stock: anyOf(movesOthers, buildStops),
  },
];
