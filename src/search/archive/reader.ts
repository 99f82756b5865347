/** Reads tiers: parses what was typed, puts it to one tier at a time, and shows what was found. */
import type { Abbreviation } from "../../content/tables.ts";
import { shortForms } from "../copy/abbreviations.ts";
import { type Asked, askTier, type TierAnswer } from "../query/ask-tier.ts";
import { parseQuestions } from "../query/parse-question.ts";
import { type ShownResult, showResult } from "../query/show-result.ts";
import type { Hit } from "./archive-search.ts";
import type { Tier } from "./catalog.ts";
import type { Filter } from "./filter.ts";
import type { OpenTier, TierFiles } from "./open-tier.ts";

/** What the search is asked, as the page's form and address have it. */
export interface Request extends Filter {
  /** As typed. */
  readonly words: string;
  readonly order: "lien-quan" | "moi-nhat";
}

/** Reads tiers in the thread that it is called in. */
export interface Reader {
  /** Opens a tier before anything is asked. */
  warm(tier: Tier): Promise<undefined>;
  /** @throws where the tier cannot be read whole */
  ask(tier: Tier, request: Request, newest: number): Promise<TierAnswer>;
  /** Undefined for those that cannot be read. */
  show(wanted: readonly Hit[], words: string): Promise<(ShownResult | undefined)[]>;
}

/** @param most tiers kept open at once; the one asked last is one of them */
export function makeReader(files: TierFiles, abbreviations: readonly Abbreviation[], most = 1): Reader {
  const forms = shortForms(abbreviations);
  const opened = new Map<string, Promise<OpenTier>>();
  const open = (tier: Tier): Promise<OpenTier> => {
    const before = opened.get(tier.id);
    if (before) return before;
    for (const id of [...opened.keys()].slice(0, Math.max(0, opened.size - most + 1))) {
      opened.delete(id);
      files.close(id);
    }
    const opening = files.open(tier);
    opened.set(tier.id, opening);
    opening.catch(() => opened.delete(tier.id));
    return opening;
  };
  return {
    async warm(tier) {
      await open(tier);
      return undefined;
    },
    async ask(tier, { words, order, ...filter }, newest) {
      const questions = parseQuestions(words, forms);
      const asked: Asked = { questions, filter, order, newest };
      // Typed, but no word in it: nothing can be found.
      if (words.trim() !== "" && questions.length === 0)
        return askTier(NOWHERE, async () => new Map(), asked);
      const { index, table, check } = await open(tier);
      try {
        const answer = await askTier(index, table, asked);
        check();
        return answer;
      } catch (reason) {
        // The next attempt begins afresh.
        opened.delete(tier.id);
        throw reason;
      }
    },
    async show(wanted, words) {
      const questions = parseQuestions(words, forms);
      return Promise.all(
        wanted.map(async ({ tier, id }) => {
          const fragment = await files.fragment(tier, id).catch(() => undefined);
          return fragment && showResult(fragment, questions, forms);
        }),
      );
    },
  };
}

const NOWHERE = { withWords: async () => new Map(), withPhrase: async () => new Map() };
