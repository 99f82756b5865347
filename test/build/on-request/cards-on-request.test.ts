import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cardJobs } from "../../../src/build/card-jobs.ts";
import { CardsOnRequest, isCard } from "../../../src/build/on-request/cards-on-request.ts";
import { makeEdition } from "../../../src/edition/make-edition.ts";
import { cardAddress } from "../../../src/images/card/card.ts";
import { pictureOf } from "../../../src/images/picture.ts";
import type { Problem } from "../../../src/problem.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { at, makeArticle, makeStory, TABLES } from "../../fixtures/make-story.ts";

const folder = freshFolder("cards-on-request");
const photo = { src: "anh-1.jpg", alt: "Ảnh", picture: pictureOf("0123456789ab", 1600, 1067) };
const { site, sections, linkGroups } = TABLES;
const press = {
  edition: makeEdition(
    [
      makeStory(makeArticle("khong-anh", "2023-06-04")),
      makeStory(makeArticle("co-anh", "2023-06-03", { photo }), { photos: [photo] }),
    ],
    TABLES,
    { now: at("2023-06-10"), preview: false },
  ),
  paper: { site, sections, linkGroups, assets: {}, integrity: {}, preview: false },
};
const filesOf = () => cardJobs(press.edition, press.paper).map(({ card }) => cardAddress(card).slice(1));

function cards(problems: Problem[] = []): CardsOnRequest {
  const folders = { root: folder.at(), cache: folder.at("cache") };
  return new CardsOnRequest(press, folders, (found) => problems.push(...found));
}

describe("a card that is asked for", () => {
  it("is drawn then, and kept", async () => {
    const [, file = ""] = filesOf();
    expect(isCard(file)).toBe(true);
    const place = await cards().find(file);
    if (place === undefined) throw new Error("no card");
    expect(await sharp(place).metadata()).toMatchObject({ width: 1200, height: 630 });
    const drawn = await readFile(place);
    expect(await readFile((await cards().find(file)) ?? "")).toEqual(drawn);
  });

  it("is not there where no page names it", async () => {
    expect(await cards().find("anh/the-00000000000000.jpeg")).toBeUndefined();
    expect(isCard("anh/0123456789ab-960.jpeg")).toBe(false);
    expect(isCard("anh/the-../x.jpeg")).toBe(false);
  });

  it("tells of a photo that cannot be read", async () => {
    await folder.put({ "articles/2023/06/co-anh/anh-1.jpg": "không phải ảnh" });
    const problems: Problem[] = [];
    const [, , file = ""] = filesOf();
    expect(await cards(problems).find(file)).toBeUndefined();
    expect(problems).toMatchObject([{ path: "articles/2023/06/co-anh/anh-1.jpg", code: "anh-hong" }]);
  });
});
