/**
 * The YAML that nearly every article's front matter keeps to: lines of a key and a plain value, lists in brackets, keys one
 * level down. It is read ten times as fast as by the whole grammar; what is not surely so is left to that.
 */

/** Text that means itself: no indicator of the grammar at its ends or in it, and no number, date or word of its own kind. */
const PLAIN = /^[\p{L}“‘(][^#:[\]{},"'&*!|>%@`\\\p{C}\p{Z}]*(?: [^#:[\]{},"'&*!|>%@`\\\p{C}\p{Z}]+)*$/u;
/** The same as a line's whole value: commas and quotation marks inside mean nothing there, nor colons within a word. */
const PLAIN_LINE = /^[\p{L}“‘(](?:[^#:\\\p{C}\p{Z}]|:(?=[^\s]))*(?: (?:[^#:\\\p{C}\p{Z}]|:(?=[^\s]))+)*$/u;
/** Words that the core schema takes for something else. */
const NO_TEXT = /^(?:true|false|null|nan|inf)$/i;
const QUOTED = /^"([^"\\\p{C}]*)"$/u;
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2}|Z)?)?$/;
const LINE = /^( {2})?([a-z]+):(?: (.*))?$/;
const FORBIDDEN = new Set(["constructor", "prototype"]);

type Scalar = string | number | boolean;
type Fields = Record<string, unknown>;

/** @returns undefined where the text is anything but plain: then the whole grammar decides, problems included */
export function parsePlainYaml(text: string): Fields | undefined {
  const fields: Fields = {};
  let inner: Fields | undefined;
  for (const line of text.endsWith("\n") ? text.slice(0, -1).split("\n") : text.split("\n")) {
    const [whole, indent, key = "", written] = LINE.exec(line) ?? [];
    if (whole === undefined || FORBIDDEN.has(key)) return undefined;
    if (indent === undefined) inner = undefined;
    const into = indent === undefined ? fields : inner;
    if (!into || Object.hasOwn(into, key)) return undefined;
    if (written === undefined) {
      if (indent !== undefined) return undefined;
      inner = {};
      into[key] = inner;
      continue;
    }
    const value = written.startsWith("[") ? listOf(written) : scalarOf(written, PLAIN_LINE);
    if (value === undefined) return undefined;
    into[key] = value;
  }
  // A key with nothing under it is null to the grammar.
  return Object.values(fields).some(isEmpty) ? undefined : fields;
}

function scalarOf(written: string, plain: RegExp): Scalar | undefined {
  if (plain.test(written)) {
    if (written === "true" || written === "false") return written === "true";
    return NO_TEXT.test(written) ? undefined : written;
  }
  if (WHOLE.test(written)) return Number(written);
  return MOMENT.test(written) ? written : QUOTED.exec(written)?.[1];
}

/** `[một, hai]`, on one line. */
function listOf(written: string): Scalar[] | undefined {
  if (!written.endsWith("]")) return undefined;
  const inside = written.slice(1, -1);
  if (inside === "") return [];
  const values = inside.split(", ").map((each) => scalarOf(each, PLAIN));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.keys(value).length === 0 && !Array.isArray(value)
  );
}
