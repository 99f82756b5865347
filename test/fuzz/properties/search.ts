/** Whatever is typed, and whatever an article says: a search answers, and shows the article's own words as text. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readQuery, writeQuery } from "../../../_includes/client/search/query.ts";
import { addCounts, countRow, FACETS, noCounts, passes } from "../../../src/search/archive/filter.ts";
import type { Fragment } from "../../../src/search/archive/fragment.ts";
import { readFragmentAddress, writeFragmentAddress } from "../../../src/search/archive/fragment.ts";
import { decodeCopy } from "../../../src/search/copy/decode-copy.ts";
import { encodeBlock, tidyText } from "../../../src/search/copy/encode-copy.ts";
import type { Piece } from "../../../src/search/query/excerpt.ts";
import { parseQuestions } from "../../../src/search/query/parse-question.ts";
import { LONGEST } from "../../../src/search/query/question.ts";
import { rankOf } from "../../../src/search/query/rank.ts";
import { showResult } from "../../../src/search/query/show-result.ts";
import { FORMS } from "../../search/fixture-forms.ts";
import { oddText } from "../arbitraries/odd-text.ts";
import { questionText, searchAddress } from "../arbitraries/question-text.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";

const questions = fuzzProperty({
  name: "what is typed -> questions",
  input: questionText,
  sizeOf: (typed) => typed.length,
  act: (typed) => parseQuestions(typed, FORMS),
  judge: (asked) => {
    assert(asked.length <= 4, "too many readings");
    for (const { terms, required, hoped, without } of asked) {
      assert(terms.length > 0 && terms.length <= 24, `${terms.length} terms`);
      for (const { key } of [...terms, ...[...required, ...hoped, ...without].flat()])
        assert.notEqual(key, "");
    }
    return asked.length > 0 ? [] : ["nothing asked"];
  },
});

const blocks = fc.array(fc.oneof(oddText, questionText), { minLength: 1, maxLength: 4 });

/** As an index keeps it: the copy of each block, where headings stand, and the card behind the address. */
function fragmentOf(texts: readonly string[]): Fragment {
  const copies = texts.map((text) => encodeBlock(text, FORMS));
  const location = copies.slice(0, 1).join(" ").split(" ").length;
  return {
    url: writeFragmentAddress({
      address: "/2023/06/a.html",
      minute: 28_000_000,
      section: "van-hoa",
      places: texts.map(tidyText),
    }),
    content: copies.join(" "),
    anchors: [{ element: "h2", id: "muc", location }],
  };
}

const results = fuzzProperty({
  name: "a found article as it is shown",
  input: fc.tuple(blocks, questionText),
  sizeOf: ([texts, typed]) => texts.join("").length + typed.length,
  act: ([texts, typed]) => {
    const fragment = fragmentOf(texts);
    return { fragment, shown: showResult(fragment, parseQuestions(typed, FORMS), FORMS) };
  },
  judge: ({ fragment, shown }, [texts]) => {
    const sources = decodeCopy(fragment.content).map(({ text }) => text);
    const tidy = texts.map(tidyText);
    assert.deepEqual(sources, tidy, "the copy gives another text back");
    assert.equal(textOf(shown.title), tidy[0], "the headline is another");
    const excerpt = textOf(shown.excerpt).replace(/^… /, "").replace(/ …$/, "");
    assert(
      tidy.some((text) => text.includes(excerpt)) || textOf(shown.excerpt) === "",
      "no text of the article",
    );
    for (const { text, marked } of [...shown.title, ...shown.excerpt])
      assert(!marked || text !== "", "an empty mark");
    const card = readFragmentAddress(fragment.url);
    assert.equal(card.address, "/2023/06/a.html");
    const named = tidy.length === 1 && tidy[0] === "" ? [] : tidy;
    assert.deepEqual(card.places, named);
    return shown.excerpt.some(({ marked }) => marked) ? ["marked"] : [];
  },
});

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

const addresses = fuzzProperty({
  name: "the address of the search page",
  input: searchAddress,
  sizeOf: (address) => address.length,
  act: (address) => readQuery(new URLSearchParams(address)),
  judge: (query) => {
    for (const value of Object.values(query)) assert(value.length <= LONGEST);
    const again = readQuery(new URLSearchParams(writeQuery(query)));
    assert.deepEqual(
      readQuery(new URLSearchParams(writeQuery(again))),
      again,
      "an address never comes to rest",
    );
    return [];
  },
});

const name = fc.oneof(oddText, fc.constantFrom("__proto__", "constructor", "toString", "2023"));

const filters = fuzzProperty({
  name: "narrowing and counting",
  input: fc.tuple(
    fc.array(
      fc.record({
        section: name,
        places: fc.array(name),
        topics: fc.array(name),
        authors: fc.array(name),
        minute: fc.integer({ min: 0, max: 60_000_000 }),
      }),
      { maxLength: 5 },
    ),
    name,
  ),
  sizeOf: ([rows]) => rows.length,
  act: ([told, wanted]) => {
    const rows = told.map((row, index) => ({ ...row, title: index, lead: index, length: index }));
    const counts = noCounts();
    for (const row of rows) countRow(counts, row);
    const sum = noCounts();
    addCounts(sum, counts);
    const left = rows.filter((row) =>
      passes(row, { year: "", section: "", place: wanted, topic: "", author: "" }),
    );
    return { sum, left, rows };
  },
  judge: ({ sum, left, rows }, [, wanted]) => {
    const all = FACETS.map((facet) => Object.values(sum[facet]).reduce((total, times) => total + times, 0));
    assert.equal(all[1], rows.length);
    assert(wanted === "" || left.every(({ places }) => places.includes(wanted)));
    return [];
  },
});

const count = fc.nat({ max: 2_000_000_000 });

const ranks = fuzzProperty({
  name: "ranks are numbers",
  input: fc.tuple(
    fc.record({
      accents: fc.constantFrom(0, 1, 2),
      whole: fc.boolean(),
      literal: fc.boolean(),
      place: fc.constantFrom(0, 1, 2),
      times: count,
      length: count,
      minute: count,
    }),
    count,
  ),
  sizeOf: () => 1,
  act: ([find, newest]) => rankOf(find, newest),
  judge: (rank) => {
    assert(Number.isFinite(rank) && rank >= 0, String(rank));
    return [];
  },
});

export const searchProperties: readonly FuzzProperty[] = [questions, results, addresses, filters, ranks];
