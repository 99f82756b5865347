import { expect, it } from "vitest";
import { outputsOf } from "../../src/build/outputs.ts";
import { foldAddress, isOwnAddress } from "../../src/content/own-address.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { feedsOf } from "../../src/feeds/feeds-of.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";
import { paperOf } from "../includes/paper-fixture.ts";

const FIXED = new Set(TABLES.sections.map(({ id }) => `/${id}`));
const story = makeStory(
  makeArticle("a", "2023-06-01", { topics: ["Lúa gạo"], places: ["Tân An"], authors: ["Lá Tràm"] }),
);

it("every page and file of the paper that is no article has an address of its own", () => {
  const edition = makeEdition([story], TABLES, { now: at("2023-06-10") });
  const bare = paperOf();
  const paper = { ...bare, site: { ...bare.site, llms: true } };
  const outputs = outputsOf({ edition, feeds: feedsOf(edition), paper, abbreviations: [] });
  const others = outputs.filter(({ kind }) => kind !== "article").map(({ file }) => foldAddress(`/${file}`));
  expect(others.length).toBeGreaterThan(25);
  expect(others.filter((address) => !isOwnAddress(address, FIXED))).toEqual([]);
});

it.each([
  ["/Tin/Bai-1.HTML", "/tin/bai-1.html"],
  ["/tin//1/", "/tin/1"],
  ["/tin/index.html", "/tin"],
  ["/index.html", "/"],
  ["/l%C3%BAa", "/lúa"],
  ["/lu%CC%81a", "/lúa"],
  ["/%E0%A4%A", "/%e0%a4%a"],
])("%s is taken for %s", (address, folded) => {
  expect(foldAddress(address)).toBe(folded);
});
