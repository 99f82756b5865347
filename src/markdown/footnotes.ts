/** Rule: footnotes, gathered at the end; their anchors hold an underscore, which no heading's anchor has. */
import { footnote } from "@mdit/plugin-footnote";
import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import type { BodyEnv } from "./body-env.ts";
import { eachInline } from "./tokens.ts";

export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  md.inline.ruler.disable("footnoteInline");
  md.core.ruler.before("footnoteTail", "footnotes", checkFootnotes);
  md.core.ruler.after("footnoteTail", "ways-back", dropLostWaysBack);
  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, at) => {
    const { number, back } = noteOf(tokens[at]);
    return `<sup class="footnote-ref"><a href="#chu-thich_${number}" id="${back}" aria-label="Chú thích ${number}">[${number}]</a></sup>`;
  };
  rules.footnote_block_open = () => '<section class="footnotes" aria-label="Chú thích">\n<ol>\n';
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, at) => `<li id="chu-thich_${noteOf(tokens[at]).number}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, at) => {
    const { number, time, back } = noteOf(tokens[at]);
    const label = `Về chỗ chú thích ${number}${time > 1 ? `, lần ${time}` : ""}`;
    return ` <a href="#${back}" class="footnote-backref" aria-label="${label}">↩</a>`;
  };
}

/** The note's number and, where it is called more than once, which time this is. */
function noteOf(token: Token | undefined): { number: number; time: number; back: string } {
  const number = Number(token?.meta?.id ?? 0) + 1;
  const time = Number(token?.meta?.subId ?? 0) + 1;
  return { number, time, back: `ve-chu-thich_${number}${time > 1 ? `_${time}` : ""}` };
}

const CALL = /\[\^([^[\]\s]{1,100})\]/g;

function checkFootnotes(state: StateCore): void {
  if (!state.src.includes("[^")) return;
  const env: BodyEnv = state.env;
  eachInline(state.tokens, (children, line, inline) => {
    reportMissing(children, line, inline.content, env);
  });
  if (state.tokens.some(({ type }) => type === "footnote_reference_open")) {
    state.tokens = gatherNotes(state.tokens, env);
  }
}

function reportMissing(children: readonly Token[], line: number, content: string, env: BodyEnv): void {
  let from = 0;
  for (const child of children) {
    if (child.type !== "text") continue;
    for (const [call, label] of child.content.matchAll(CALL)) {
      from = Math.max(content.indexOf(call, from), from);
      env.report("chu-thich-thieu", env.placeInText(line, content, from), {
        found: `Không có nội dung cho chú thích ${call}`,
        expected: `một dòng "[^${label}]: nội dung" trong bài`,
        mend: "thêm dòng đó ở cuối bài, hoặc xóa dấu chú thích",
      });
    }
  }
}

/** A call in a note that is not shown, or in a photo's description, is nowhere on the page: no way leads back to it. */
function dropLostWaysBack(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === "footnote_anchor")) return;
  const shown = new Set<string>();
  eachInline(state.tokens, (children) => {
    for (const child of children) if (child.type === "footnote_ref") shown.add(noteOf(child).back);
  });
  state.tokens = state.tokens.filter(
    (token) => token.type !== "footnote_anchor" || shown.has(noteOf(token).back),
  );
}

/** Moves every note behind the text, also one written inside a list or another note, so that what it stood in stays whole. */
function gatherNotes(tokens: readonly Token[], env: BodyEnv): Token[] {
  const text: Token[] = [];
  const notes: Token[][] = [];
  const open: Token[][] = [text];
  const called = new Set<unknown>();
  for (const token of tokens) {
    for (const child of token.children ?? [])
      if (child.type === "footnote_ref") called.add(child.meta?.label);
  }
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") open.push([]);
    open.at(-1)?.push(token);
    if (token.type === "footnote_reference_close") notes.push(open.pop() ?? []);
  }
  const seen = new Set<unknown>();
  for (const note of notes) {
    const label: unknown = note[0]?.meta?.label;
    if (!called.has(label) || seen.has(label)) reportUnused(String(label), seen.has(label), note, env);
    seen.add(label);
  }
  return [...text, ...notes.flat()];
}

function reportUnused(label: string, repeated: boolean, note: readonly Token[], env: BodyEnv): void {
  const line = note.find(({ map }) => map)?.map?.[0] ?? 0;
  env.report("chu-thich-thua", env.placeOfLine(line), {
    found: repeated
      ? `Chú thích [^${label}] có hai nội dung`
      : `Chú thích [^${label}] không được nhắc đến trong bài nên không hiện`,
    expected: "mỗi nội dung chú thích ứng với một dấu chú thích trong bài",
    mend: repeated
      ? "đặt tên khác cho một trong hai"
      : `đặt [^${label}] vào chỗ cần chú thích, hoặc xóa nội dung này`,
  });
}
