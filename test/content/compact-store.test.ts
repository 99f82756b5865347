import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { compactStore } from "../../src/content/compact-store.ts";
import { makeLedger } from "../../src/content/ledger.ts";
import { storiesOf } from "../../src/content/ledger-stories.ts";
import { StoryStore, writeStories } from "../../src/content/story-store.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { makeArticle, makeStory } from "../fixtures/make-story.ts";
import { rowsOf } from "./rows-of.ts";

const folder = freshFolder("compact");

const storiesIn = (count: number, name: string) =>
  Array.from({ length: count }, (_, number) => makeStory(makeArticle(`${name}-${number}`, "2023-06-01")));

it("puts the stories of many small files into one, and leaves large files alone", async () => {
  const rows = [
    ...writeStories(folder.at(), "lon", storiesIn(30, "lon")),
    ...Array.from({ length: 101 }, (_, file) =>
      writeStories(folder.at(), `nho-${file}`, storiesIn(1, `nho-${file}`)),
    ).flat(),
  ];
  const before = makeLedger(rows);
  const after = compactStore(folder.at(), before);
  const withoutPlace = (ledger: typeof before) => rowsOf(ledger).map(({ place: _, ...row }) => row);
  expect(withoutPlace(after)).toEqual(withoutPlace(before));
  expect(new Set(rowsOf(after).map(({ place }) => place.file)).size).toBe(2);
  expect(await readdir(folder.at())).toHaveLength(103);
  const texts = (ledger: typeof before) =>
    storiesOf(ledger, new StoryStore(folder.at())).map(({ article, body }) => [article.summary, body]);
  expect(texts(after)).toEqual(texts(before));
});

it("has nothing to do where there are few", () => {
  const ledger = makeLedger(writeStories(folder.at(), "mot", storiesIn(3, "mot")));
  expect(compactStore(folder.at(), ledger)).toBe(ledger);
});
