/** Rule: boxes between lines of colons: `::: khen-thuong`, `::: ghi-chu`, `::: anh-chum`. */
import { container } from "@mdit/plugin-container";
import { closest } from "fastest-levenshtein";
import type MarkdownIt from "markdown-it";
import type { StateCore } from "markdown-it";
import { escapeHtml } from "../text/escape-html.ts";
import type { BodyEnv } from "./body-env.ts";
import { AWARD_REGION } from "./region-names.ts";
import { eachInline } from "./tokens.ts";
import { typeset } from "./typeset.ts";

interface Box {
  readonly element: string;
  /** Attributes of the element; the accessible name comes escaped. */
  attributes(name: string): string;
  /** Shown where the editor gives no title; empty: then no title is shown. */
  readonly title: string;
}

const AWARD = "khen-thuong";
const NOTE = "ghi-chu";

const BOXES: Readonly<Record<string, Box>> = {
  [AWARD]: {
    element: "section",
    attributes: (name) => `class="box box-award" aria-label="${name}"`,
    title: AWARD_REGION,
  },
  [NOTE]: {
    element: "aside",
    attributes: (name) => `class="box box-note" aria-label="${name}"`,
    title: "Ghi chú",
  },
  "anh-chum": {
    element: "div",
    attributes: () => 'class="gallery" role="group" aria-label="Chùm ảnh"',
    title: "",
  },
};
const NAMES = Object.keys(BOXES);

/** A box of an unknown name: its content is shown, without a frame. */
const UNKNOWN: Box = { element: "div", attributes: () => 'class="box"', title: "" };

export function boxes(md: MarkdownIt): void {
  for (const name of NAMES) addBox(md, name, BOXES[name] ?? UNKNOWN, (opening) => nameOf(opening) === name);
  addBox(md, "la", UNKNOWN, (opening) => /^\p{L}/u.test(nameOf(opening)) && !NAMES.includes(nameOf(opening)));
  md.core.ruler.push("boxes", checkBoxes);
}

function addBox(md: MarkdownIt, name: string, box: Box, validate: (opening: string) => boolean): void {
  md.use(container, {
    name,
    validate,
    openRender: (tokens, at) => {
      const title = escapeHtml(tokens[at]?.content ?? "");
      const accessibleName = escapeHtml(tokens[at]?.attrGet("aria-label") ?? "");
      return `<${box.element} ${box.attributes(accessibleName)}>\n${title && `<p class="box-title">${title}</p>\n`}`;
    },
    closeRender: () => `</${box.element}>\n`,
  });
}

/** What follows the colons is the name, then the title. */
function nameOf(opening: string): string {
  return /\S+/.exec(opening)?.[0] ?? "";
}

function titleOf(opening: string): string {
  return typeset(opening.trim().slice(nameOf(opening).length).trim());
}

function checkBoxes(state: StateCore): void {
  if (!state.src.includes(":::")) return;
  const env: BodyEnv = state.env;
  const ends: number[] = [];
  for (const token of state.tokens) {
    if (!token.type.startsWith("container_")) continue;
    if (token.nesting < 0) {
      ends.pop();
      continue;
    }
    const [start, end] = token.map ?? [0, 0];
    const name = nameOf(token.info);
    token.content = titleOf(token.info) || (BOXES[name] ?? UNKNOWN).title;
    if (name === AWARD) token.attrSet("aria-label", env.regions.takeForAward(token.content));
    else if (name === NOTE) token.attrSet("aria-label", env.regions.take(token.content));
    env.addWords(token.content);
    if (!NAMES.includes(name)) reportUnknown(name, start, env);
    // A line of colons closes one box only: the outer one, where an inner box ends with it.
    const closed = /^[\s>]*:{3,}\s*$/.test(env.lines[end] ?? "") && ends.at(-1) !== end;
    if (!closed) reportUnclosed(name, start, env);
    ends.push(end);
  }
  reportStray(state, env);
}

function reportUnknown(name: string, line: number, env: BodyEnv): void {
  env.report("hop-la", env.placeOfLine(line), {
    found: `Không có hộp tên "${name}"`,
    expected: `một trong các hộp: ${NAMES.join(", ")}`,
    mend: `đổi thành "${closest(name.slice(0, 40), NAMES)}"`,
  });
}

function reportUnclosed(name: string, line: number, env: BodyEnv): void {
  env.report("hop-khong-dong", env.placeOfLine(line), {
    found: `Hộp "${name}" mở ở đây nhưng không được đóng`,
    expected: "một dòng chỉ có ::: sau nội dung của hộp",
    mend: "thêm dòng ::: đó; nếu hộp nằm trong hộp khác, mở và đóng hộp ngoài bằng ::::",
  });
}

function reportStray(state: StateCore, env: BodyEnv): void {
  eachInline(state.tokens, (_, line, inline) => {
    if (!inline.content.includes(":::")) return;
    for (const { index } of inline.content.matchAll(/^:{3,}[ \t]*$/gm)) {
      env.report("hop-khong-dong", env.placeInText(line, inline.content, index), {
        found: "Dòng ::: này không đóng hộp nào",
        expected: `một dòng mở hộp ở trước nó, ví dụ "::: ghi-chu Tiêu đề"`,
        mend: "thêm dòng mở hộp, hoặc xóa dòng này; hộp chứa hộp khác thì mở và đóng bằng ::::",
      });
    }
  });
}
