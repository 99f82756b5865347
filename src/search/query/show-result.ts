/** A found article as the list of results shows it. */
import { pictureAddress } from "../../images/picture.ts";
import { OFFSET_MINUTES } from "../archive/filter.ts";
import { type Fragment, readFragmentAddress } from "../archive/fragment.ts";
import type { ShortForms } from "../copy/abbreviations.ts";
import { decodeCopy } from "../copy/decode-copy.ts";
import { bestStretch, type Piece, pieces } from "./excerpt.ts";
import { findMarks } from "./find-marks.ts";
import type { Question } from "./question.ts";

export interface ShownResult {
  readonly address: string;
  readonly title: readonly Piece[];
  readonly section: string;
  readonly date: string;
  readonly places: readonly string[];
  readonly excerpt: readonly Piece[];
  readonly heading?: { readonly text: readonly Piece[]; readonly address: string } | undefined;
  readonly thumbnail?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

export function showResult(
  fragment: Fragment,
  questions: readonly Question[],
  forms: ShortForms,
): ShownResult {
  const { address, minute, section, places, thumbnail } = readFragmentAddress(fragment.url);
  const decoded = decodeCopy(fragment.content);
  const allMarks = findMarks(
    decoded.map((block) => block.text),
    questions,
    forms,
  );
  const [title, ...blocks] = decoded.map((block, index) => {
    const marks = allMarks[index] ?? [];
    return { ...block, marks, best: bestStretch(block.text, marks) };
  });
  const headings = fragment.anchors.filter(({ element }) => /^h[23]$/.test(element));
  const isHeading = (position: number) => headings.some(({ location }) => location === position);
  // The sapo is the excerpt where nothing is found in the text itself; of equals the earlier block.
  const shown = blocks.reduce(
    (best, block) => (block.best.weight > best.best.weight && !isHeading(block.position) ? block : best),
    blocks[0] ?? { text: "", position: 0, marks: [], best: bestStretch("", []) },
  );
  // The last block holds the article's names, which stand under no heading.
  const under =
    shown === blocks.at(-1)
      ? undefined
      : headings.filter(({ location }) => location <= shown.position).at(-1);
  const headingBlock = under && blocks.find(({ position }) => position === under.location);
  return {
    address,
    title: title ? pieces(title.text, title.marks, { start: 0, end: title.text.length }) : [],
    section,
    date: isoOf(minute),
    places,
    excerpt: pieces(shown.text, shown.marks, shown.best),
    ...(under && headingBlock
      ? {
          heading: {
            text: pieces(headingBlock.text, headingBlock.marks, { start: 0, end: headingBlock.text.length }),
            address: `${address}#${under.id}`,
          },
        }
      : {}),
    ...(thumbnail
      ? { thumbnail: { ...thumbnail, src: pictureAddress(thumbnail.hash, thumbnail.width, "jpeg") } }
      : {}),
  };
}

/** `2023-06-05T07:30:00+07:00`: the newsroom's clock. */
function isoOf(minute: number): string {
  return `${new Date((minute + OFFSET_MINUTES) * 60_000).toISOString().slice(0, 19)}+07:00`;
}
