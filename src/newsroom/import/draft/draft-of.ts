/** One piece -> the draft of an article: its place, its file, and what an editor should know of it. */
import type { Element, ElementContent, Root } from "hast";
import { select } from "hast-util-select";
import { visit } from "unist-util-visit";
import type { Section } from "../../../content/tables.ts";
import { explain } from "../../../problem.ts";
import { hasOldSigns } from "../../../text/legacy-text.ts";
import { slugOf } from "../../../text/slug.ts";
import { type Instant, parseInstant, toIso, yearAndMonth } from "../../../text/vietnam-time.ts";
import { isParagraph, wordsOf } from "../blocks/block-facts.ts";
import { tidyTables } from "../blocks/tidy-tables.ts";
import { ImportRefused, type Piece } from "../piece.ts";
import { articleHeadings } from "./article-headings.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { cleanLink, type LinkContext } from "./clean-link.ts";
import { cleanLine } from "./clean-text.ts";
import { frontMatterText } from "./front-matter-text.ts";
import { findSection } from "./guess-section.ts";
import { guessSummary, shortened } from "./guess-summary.ts";
import { oldAddress } from "./old-address.ts";
import { figuresApart, photoSources, placedPhoto, placePhotos, type SourcePhoto } from "./place-photos.ts";
import { sanitiseContent } from "./sanitise-content.ts";
import { takeAwards } from "./take-awards.ts";
import { unicodePiece } from "./unicode-piece.ts";

/** Where a piece belongs. */
export interface PieceHead {
  readonly title: string;
  readonly date: Instant | undefined;
  /** `2023/06` */
  readonly folder: string;
  /** The wished-for name of its file; another article may have it already. */
  readonly slug: string;
}

/** A piece whose text is clean, before its photos have names. */
export interface CleanPiece extends PieceHead {
  readonly piece: Piece;
  /** Elements of the text's top level. */
  readonly blocks: readonly Element[];
  /** `src` of its photos, in their order, each once. */
  readonly photoSources: readonly string[];
  readonly guessed: readonly string[];
  readonly left: readonly string[];
}

export interface DraftContext extends Omit<LinkContext, "folder"> {
  /** Of the article that is made: `2023/06/slug`. */
  readonly id: string;
  readonly sections: readonly Section[];
  /** An id that was asked for, for all pieces. */
  readonly section?: string | undefined;
  /** What became of a photo. */
  photoAt(source: string): SourcePhoto | undefined;
  /** A name as the newsroom spells it: an author's id, or the spelling that came first. */
  nameOf(kind: "authors" | "topics", name: string): string | undefined;
}

export interface Draft {
  /** The whole file. */
  readonly text: string;
  /** Vietnamese, one clause each. */
  readonly left: readonly string[];
  readonly guessed: readonly string[];
}

const LONGEST = { title: 250, summary: 1000, slug: 90, name: 80 };
const MOST_NAMES = 20;
const MOST_BYTES = 1_000_000;

/**
 * @param now where a piece without a date is filed
 * @throws ImportRefused for content that no article could hold
 */
export function cleanPiece(source: Piece, now: Instant): CleanPiece {
  const piece = unicodePiece(source);
  const left = [...piece.left];
  const guessed: string[] = [];
  const content = sanitiseContent(piece.content);
  reportSpans(content, left);
  const found = cleanLine(piece.title ?? "");
  const blocks = withoutLooseRules(figuresApart(blocksOf(content.children)));
  const head = headOf(piece, found || firstWords(blocks) || cleanLine(piece.origin), now);
  const { title, date } = head;
  if (found === "") guessed.push(`Tiêu đề “${title}” lấy từ chữ đầu bài`);
  if (found.length > LONGEST.title) left.push("Tiêu đề quá dài nên đã cắt bớt");
  if (piece.date !== undefined && date === undefined) left.push(`Ngày “${piece.date}” không đọc được`);
  return {
    ...{ ...head, piece, left, guessed },
    blocks: articleHeadings(blocks, title),
    photoSources: photoSources(blocks),
  };
}

/** Told without its text; undefined where only the text can tell. */
export function headWithoutText({ title = "", ...piece }: Piece, now: Instant): PieceHead | undefined {
  const found = cleanLine(title);
  return found === "" || hasOldSigns(found) ? undefined : headOf(piece, found, now);
}

function headOf({ date: written }: Pick<Piece, "date">, words: string, now: Instant): PieceHead {
  const title = cut(words, LONGEST.title);
  const date = written === undefined ? undefined : parseInstant(written);
  const { year, month } = yearAndMonth(date ?? now);
  return { title, date, folder: `${year}/${month}`, slug: slugFor(title) };
}

/** @throws ImportRefused where the text is longer than an article's file may be */
export function draftOf(clean: CleanPiece, context: DraftContext): Draft {
  const { piece, title, date, folder } = clean;
  const left = [...clean.left];
  const guessed = [...clean.guessed];
  const placed = placePhotos(clean.blocks, title, (source) => context.photoAt(source));
  left.push(...placed.left);
  guessed.push(...placed.guessed);
  const { awards, blocks } = takeAwards(
    placed.blocks,
    date === undefined ? undefined : Number(folder.slice(0, 4)),
  );
  if (awards.length > 0)
    guessed.push(`Khung khen thưởng ${awards.length} dòng dựng từ chữ trong bài: đối chiếu lại`);
  const photo = placedPhoto(blocks[0]);
  const text = photo ? blocks.slice(1) : blocks;
  const summary = summaryOf(piece, text, title, left, guessed);
  const section = sectionOf(piece, text, title, context, guessed);
  const content: Root = { type: "root", children: withoutSapo(text, summary) };
  mendLinks(content, { ...context, folder }, left);
  const markdown = articleMarkdown(content);
  if (markdown === "") left.push("Bài không có chữ nào");
  const front = frontMatterText({
    ...{ title, section, summary, photo, awards },
    date: date === undefined ? undefined : toIso(date),
    authors: namesOf("authors", piece.authors, context, left),
    topics: namesOf("topics", piece.topics, context, left),
    aliases: aliasesOf(piece, context, left),
  });
  const file = markdown === "" ? front : `${front}\n${markdown}\n`;
  refuseLong(file);
  return { text: file, left: unique(left), guessed: unique(guessed) };
}

function blocksOf(children: Root["children"]): Element[] {
  const elements = children.flatMap((child): ElementContent[] => (child.type === "doctype" ? [] : [child]));
  return tidyTables(elements).flatMap((child): Element[] => {
    if (child.type === "element") return [child];
    // Words without a paragraph of their own.
    if (child.type !== "text" || child.value.trim() === "") return [];
    return [{ type: "element", tagName: "p", properties: {}, children: [child] }];
  });
}

/** A rule divides two parts of a text: before it, after it or over the notes alone there is nothing to divide. */
function withoutLooseRules(blocks: readonly Element[]): Element[] {
  const isText = ({ tagName, properties }: Element) =>
    tagName !== "hr" && properties.dataFootnotes === undefined;
  const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)];
  return blocks.filter(({ tagName }, at) => tagName !== "hr" || (at > first && at < last));
}

function firstWords(blocks: readonly Element[]): string {
  const first = blocks.map((block) => wordsOf(block)).find((words) => words !== "") ?? "";
  return first.length <= 100 ? first : first.slice(0, 100).replace(/\s+\S*$/, "");
}

function summaryOf(
  piece: Piece,
  blocks: readonly Element[],
  title: string,
  left: string[],
  guessed: string[],
): string {
  const told = cleanLine(piece.summary ?? "");
  if (told.length > LONGEST.summary) left.push("Sapo quá dài nên đã cắt bớt");
  if (told !== "") return cut(told, LONGEST.summary);
  const summary = guessSummary(blocks) ?? title;
  guessed.push("Sapo lấy từ những câu đầu của bài");
  return shortened(summary, LONGEST.summary);
}

/** The sapo stands right over the text: a text that begins with the same words has them read twice. */
function withoutSapo(blocks: readonly Element[], summary: string): Element[] {
  const [first, ...others] = blocks;
  const words = isParagraph(first) && select("a, sup", first) === undefined ? wordsOf(first) : "";
  if (!first || !words.startsWith(summary)) return [...blocks];
  const value = words.slice(summary.length).trim();
  if (value === "") return others.length > 0 ? others : [...blocks];
  // Bold and italics inside cannot be cut in two.
  if (first.children.some(({ type }) => type !== "text")) return [...blocks];
  return /[.!?…]["”]?$/.test(summary)
    ? [{ ...first, children: [{ type: "text", value }] }, ...others]
    : [...blocks];
}

function sectionOf(
  piece: Piece,
  blocks: readonly Element[],
  title: string,
  { sections, section }: DraftContext,
  guessed: string[],
): string | undefined {
  if (section !== undefined) return section;
  const words = blocks.map((block) => wordsOf(block)).join(" ");
  const found = findSection(sections, piece.section, `${title} ${title} ${title} ${words}`);
  if (found?.isGuessed) {
    const named = piece.section === undefined ? "" : `; nguồn ghi “${cleanLine(piece.section)}”`;
    guessed.push(`Chuyên mục “${found.id}” là đoán theo chữ trong bài${named}`);
  }
  return found?.id;
}

function namesOf(
  kind: "authors" | "topics",
  names: readonly string[] = [],
  { nameOf }: DraftContext,
  left: string[],
): string[] {
  const known = names
    .map((name) => cleanLine(name))
    .flatMap((name) => {
      if (name === "") return [];
      const spelt = name.length <= LONGEST.name ? nameOf(kind, name) : undefined;
      if (spelt === undefined)
        left.push(
          `Tên “${cut(name, LONGEST.name)}” không dùng được làm ${kind === "authors" ? "tác giả" : "chủ đề"}`,
        );
      return spelt === undefined ? [] : [spelt];
    });
  if (known.length > MOST_NAMES) left.push(`Chỉ giữ ${MOST_NAMES} tên đầu trong ${known.length} tên`);
  return unique(known).slice(0, MOST_NAMES);
}

function aliasesOf({ addresses = [] }: Piece, { id, articleAt }: DraftContext, left: string[]): string[] {
  return unique(
    addresses.flatMap((address) => {
      const taken = oldAddress(address);
      if (taken === undefined && address !== "/")
        left.push(`Địa chỉ cũ “${cut(address, 80)}” không chuyển hướng được`);
      const isOthers = ![undefined, id].includes(articleAt(address));
      return taken === undefined || isOthers || taken === `/${id}.html` ? [] : [taken];
    }),
  ).slice(0, 50);
}

function mendLinks(content: Root, context: LinkContext, left: string[]): void {
  visit(content, "element", (node, index, parent) => {
    if (node.tagName !== "a" || !parent || index === undefined) return;
    if (node.properties.dataFootnoteRef !== undefined) return;
    const link = cleanLink(String(node.properties.href ?? ""), context);
    if (link && "href" in link && wordsOf(node) !== "") {
      node.properties = { href: link.href };
      return;
    }
    if (link && "left" in link) left.push(link.left);
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}

function reportSpans(content: Root, left: string[]): void {
  visit(content, "element", ({ tagName, properties: { colSpan, rowSpan } }) => {
    if (/^t[hd]$/.test(tagName) && (Number(colSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1))
      left.push("Bảng có ô gộp: các ô đã tách rời, xem lại bảng");
  });
}

function refuseLong(file: string): void {
  const bytes = Buffer.byteLength(file);
  if (bytes <= MOST_BYTES) return;
  throw new ImportRefused(
    explain({
      found: `Bài dài ${Math.round(bytes / 1e6)} MB chữ`,
      expected: "nhiều nhất 1 MB một bài",
      mend: "chia tài liệu thành từng bài rồi nhập lại",
    }),
  );
}

function slugFor(title: string): string {
  const slug = slugOf(title);
  const short = slug.length <= LONGEST.slug ? slug : slug.slice(0, LONGEST.slug).replace(/-[^-]*$/, "");
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(short) ? short : "bai-nhap";
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
