/** Every kind of edit that the proofs make, the harmless first: a failing sequence shrinks towards it. */
import { ARTICLE_EDITS } from "./article-edits.ts";
import { BROKEN_EDITS } from "./broken-edits.ts";
import { CLOCK_EDITS } from "./clock-edits.ts";
import { DISK_EDITS, FORGERY } from "./disk-edits.ts";
import { type Change, type Deed, Draws, type Edit } from "./edit.ts";
import type { Newspaper } from "./model.ts";
import { PHOTO_EDITS } from "./photo-edits.ts";
import { TABLE_EDITS } from "./table-edits.ts";
import { TAG_EDITS } from "./tag-edits.ts";

/** Edits that change what a clean build would give. */
export const CONTENT_EDITS: readonly Edit[] = [
  ...ARTICLE_EDITS,
  ...TAG_EDITS,
  ...PHOTO_EDITS,
  ...TABLE_EDITS,
];

export const EDITS: readonly Edit[] = [...DISK_EDITS, ...CONTENT_EDITS, ...CLOCK_EDITS, ...BROKEN_EDITS];

const BY_NAME = new Map([...EDITS, FORGERY].map((edit) => [edit.name, edit]));

/** An edit by name, and numbers for its details. */
export interface Choice {
  readonly edit: string;
  readonly numbers: readonly number[];
}

/** Several edits made before one build. */
export interface Step {
  readonly paper: Newspaper;
  readonly told: readonly string[];
  readonly made: readonly string[];
  readonly deeds: readonly Deed[];
  readonly broken: ReadonlyMap<string, string>;
}

/** Choices that the paper has no place for are passed over. */
export function applyChoices(paper: Newspaper, choices: readonly Choice[]): Step {
  let step: Step = { paper, told: [], made: [], deeds: [], broken: new Map() };
  for (const { edit, numbers } of choices) {
    const change: Change | undefined = BY_NAME.get(edit)?.apply(step.paper, new Draws(numbers));
    if (!change) continue;
    step = {
      paper: change.paper,
      told: [...step.told, change.told],
      made: [...step.made, edit],
      deeds: [...step.deeds, ...(change.deeds ?? [])],
      broken: new Map([...step.broken, ...(change.broken ?? [])]),
    };
  }
  return step;
}
