/** Whether two versions of a file make the same page, but for what a fix is meant to change: the guard of every fix. */
import { latinLetters } from "../../content/diagnose/latin-letters.ts";
import {
  BOUND_SPACES,
  BREAKS,
  HIDDEN,
  ODD_SPACES,
  SOFT_HYPHEN,
} from "../../content/diagnose/odd-characters.ts";
import { type WrittenKind, WrittenText } from "../../content/written-text.ts";
import { parseYaml } from "../../content/yaml-source.ts";
import { NO_WORDS } from "../../content/yaml-texts.ts";
import { pictureOf } from "../../images/picture.ts";
import { renderBody } from "../../markdown/render-body.ts";
import { Fingerprint } from "../../text/fingerprint.ts";
import { placeTone } from "../../text/place-tone.ts";
import { parseInstant } from "../../text/vietnam-time.ts";

const DATE_KEYS: ReadonlySet<string> = new Set(["date", "updated", "expires"]);
const UNSEEN = new RegExp(`(?![${BREAKS}])[${HIDDEN}${SOFT_HYPHEN}]`, "g");
const SPACES = new RegExp(`[\\s${BREAKS}${BOUND_SPACES}${ODD_SPACES}]+`, "g");

export function isSamePage(before: string, after: string, kind: WrittenKind): boolean {
  const [old, fixed] = [new WrittenText(before, kind), new WrittenText(after, kind)];
  return isSameYaml(yamlOf(old), yamlOf(fixed)) && isSameBody(bodyOf(old), bodyOf(fixed));
}

function yamlOf({ text, yaml }: WrittenText): string {
  return text.slice(yaml.start, yaml.end);
}

function bodyOf({ text, bodyStart }: WrittenText): string {
  return text.slice(bodyStart);
}

function isSameYaml(before: string, after: string): boolean {
  if (before === after) return true;
  const [old, fixed] = [parseYaml(before, 1), parseYaml(after, 1)];
  // Of front matter that cannot be read nobody knows what it means.
  if (old.findings.length > 0 || fixed.findings.length > 0) return false;
  return isSameValue(old.value, fixed.value, "");
}

function isSameValue(before: unknown, after: unknown, key: string): boolean {
  if (typeof before === "string" && typeof after === "string") {
    if (before === after) return true;
    if (DATE_KEYS.has(key)) return isSameInstant(before, after);
    return !NO_WORDS.has(key) && plainWords(before) === plainWords(after);
  }
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) {
    return before === after;
  }
  const [old, fixed] = [Object.entries(before), Object.entries(after)];
  return (
    Array.isArray(before) === Array.isArray(after) &&
    old.length === fixed.length &&
    old.every(([name, value], at) => {
      const [newName, newValue] = fixed[at] ?? [];
      return name === newName && isSameValue(value, newValue, Array.isArray(before) ? key : name);
    })
  );
}

/** What was no time at all may have become one. */
function isSameInstant(before: string, after: string): boolean {
  const [old, fixed] = [parseInstant(before.trim()), parseInstant(after.trim())];
  return fixed !== undefined && (old === undefined || old === fixed);
}

function isSameBody(before: string, after: string): boolean {
  if (before === after) return true;
  const [old, fixed] = [pageOf(before), pageOf(after)];
  return old.plain === fixed.plain && old.fixed === fixed.fixed;
}

interface Page {
  readonly body: string;
  readonly plain: string;
  readonly fixed: string;
}

/** The last two: one text is compared with several that were made of it. */
let known: readonly Page[] = [];

function pageOf(body: string): Page {
  const page = known.find((each) => each.body === body) ?? readPage(body);
  known = [page, ...known.filter((each) => each !== page)].slice(0, 2);
  return page;
}

function readPage(body: string): Page {
  const html = htmlOf(body);
  return { body, plain: plainHtml(html), fixed: fixedParts(html) };
}

/** Every photo is there, and its address tells its name. */
function htmlOf(body: string): string {
  return renderBody(body, {
    articleId: "2000/01/bai",
    firstLine: 1,
    siteUrl: "https://bao.invalid",
    picture: (src) => pictureOf(new Fingerprint().text(src).value.toString(16), 1600, 1000),
    hasAwardSummary: false,
  }).body.html;
}

/** Code, addresses, names: byte by byte. */
function fixedParts(html: string): string {
  return (
    html.match(/<code[^>]*>[^<]*<\/code>|<pre>.*?<\/pre>|\s(?:href|src|srcset|id|class)="[^"]*"/gs) ?? []
  ).join("\n");
}

function plainHtml(html: string): string {
  return plainWords(html.replace(/<p>\s*<\/p>/g, ""))
    .replace(/ ?(<[^>]*>) ?/g, "$1")
    .replace(/<p><\/p>/g, "");
}

/** Text without what fixes change: spaces, hidden signs, Unicode's forms, the place of a tone mark, the alphabet of a letter. */
function plainWords(text: string): string {
  return text
    .replace(UNSEEN, "")
    .normalize("NFC")
    .replace(/[“”]|&quot;/g, '"')
    .replace(/[‘’]|&#39;/g, "'")
    .replace(SPACES, " ")
    .trim()
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => placeTone(latinLetters(word) ?? word, "traditional"));
}
