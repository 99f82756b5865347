/** A value of the front matter as a stretch of text whose words have a place in the file. */
import type { TextBlock } from "../../markdown/text-blocks.ts";
import type { YamlSource } from "../yaml-source.ts";

/**
 * Looks the place up in the file itself: the YAML's own places cost more than reading the article does.
 * @param text the whole file
 */
export function fieldText(
  value: string,
  key: readonly string[],
  source: Pick<YamlSource, "placeOf">,
  text: string,
): TextBlock {
  return {
    kind: "paragraph",
    text: value,
    placeAt: (index) => {
      const name = `${key.at(-1)}:`;
      const opening = text.indexOf(key.length === 1 ? `\n${name}` : name);
      const at = opening < 0 ? -1 : offsetOf(value, index, text, opening + name.length);
      return at < 0 ? source.placeOf(key) : placeOf(text, at);
    },
  };
}

/** A value of one line stands there as it is; of a folded or escaped one the word is searched. */
function offsetOf(value: string, index: number, text: string, from: number): number {
  const whole = text.indexOf(value, from);
  if (whole >= 0) return whole + index;
  const word = /^\S+/.exec(value.slice(index))?.[0] ?? "";
  return word === "" ? -1 : text.indexOf(word, from);
}

function placeOf(text: string, at: number) {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
