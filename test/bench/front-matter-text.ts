/** Front matter as a newsroom types it: plain words where YAML allows, quotation marks where it does not. */

type Value = string | number | readonly (string | object)[] | object;

/** Words that YAML reads as they stand, with no mark that means something to it. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,./()%“”–-]*$/u;
const PLAIN_IN_LIST = /^\p{L}[\p{L}\p{N} ./-]*$/u;

/** The lines between `---` and `---`; keys without a value are left out. */
export function frontMatterText(frontMatter: Readonly<Record<string, Value | undefined>>): string {
  let text = "";
  for (const [key, value] of Object.entries(frontMatter)) {
    if (value !== undefined) text += `${key}:${valueText(value)}\n`;
  }
  return text;
}

function valueText(value: Value): string {
  if (typeof value === "number") return ` ${value}`;
  if (typeof value === "string")
    return ` ${PLAIN.test(value) || isDate(value) ? value : JSON.stringify(value)}`;
  if (!Array.isArray(value)) return `\n${frontMatterText({ ...value }).replace(/^(?=.)/gm, "  ")}`.trimEnd();
  if (value.every((item) => typeof item === "string")) {
    return ` [${value.map((item) => (PLAIN_IN_LIST.test(item) ? item : JSON.stringify(item))).join(", ")}]`;
  }
  return value.map((item) => `\n  - ${JSON.stringify(item)}`).join("");
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text);
}
