import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Output, outputsOf } from "../../src/build/outputs.ts";
import type { Article, Story } from "../../src/content/article.ts";
import { makeLedger } from "../../src/content/ledger.ts";
import { storiesOf } from "../../src/content/ledger-stories.ts";
import { StoryStore, writeStories } from "../../src/content/story-store.ts";
import type { Site, Tables } from "../../src/content/tables.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { feedsOf } from "../../src/feeds/feeds-of.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { at, makeArticle, makeStory } from "../fixtures/make-story.ts";
import { paperOf, tables } from "../includes/paper-fixture.ts";

const folder = sharedFolder("outputs");
const templates = new Map<string, { render(given: unknown): string }>();

beforeAll(async () => {
  for (const name of readdirSync("src/pages").filter((file) => file.includes(".11ty."))) {
    templates.set(name.slice(0, name.indexOf(".")), await import(path.resolve("src/pages", name)));
  }
});

/** All that decides what a paper prints. */
interface State {
  readonly stories: readonly Story[];
  readonly tables: Tables;
  readonly now: number;
  readonly preview: boolean;
  readonly assets: Paper["assets"];
  readonly integrity: Paper["integrity"];
}

interface Printed {
  readonly outputs: ReadonlyMap<string, Output>;
  readonly text: (output: Output) => string;
}

/** Through the store, as a build has them. */
function print({ stories, tables: rows, now, preview, assets, integrity }: State): Printed {
  const store = folder.at("store");
  const ledger = makeLedger(writeStories(store, randomUUID(), stories));
  const edition = makeEdition(storiesOf(ledger, new StoryStore(store)), rows, { now, preview });
  const { site, sections, linkGroups, abbreviations } = rows;
  const paper: Paper = { site, sections, linkGroups, assets, integrity, preview };
  const outputs = outputsOf({ edition, feeds: feedsOf(edition), paper, abbreviations });
  return {
    outputs: new Map(outputs.map((output) => [output.file, output])),
    text: ({ kind, file, item }) =>
      templates.get(kind)?.render({ entry: { file, item: item() }, paper }) ?? "",
  };
}

/** Pages of which nothing says that they must be made again, though they would be others. */
function forgotten(before: State, after: State): string[] {
  const [old, current] = [print(before), print(after)];
  return [...current.outputs.values()].flatMap((output) => {
    const known = old.outputs.get(output.file);
    if (known?.kind !== output.kind || JSON.stringify(known.parts) !== JSON.stringify(output.parts))
      return [];
    return old.text(known) === current.text(output) ? [] : [output.file];
  });
}

const DAYS = ["2023-05-20", "2023-05-21", "2023-06-08", "2023-06-09", "2023-06-10T07:00:00+07:00"];
const NOWS = ["2023-06-08T12:00:00+07:00", "2023-06-10T08:00:00+07:00", "2023-06-12T08:00:00+07:00"];
const SLUGS = ["mot", "hai", "ba", "bon", "nam", "sau"];
const names = (...all: readonly string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const photo = fc.record({
  src: fc.constant("anh.jpg"),
  alt: fc.constantFrom("Mô tả", "Mô tả khác"),
  caption: maybe(fc.constantFrom("Chú thích.", "Chú thích khác.")),
  credit: maybe(fc.constantFrom("An", "Bình")),
  picture: fc.constantFrom(pictureOf("0123456789ab", 1600, 1067), pictureOf("ba9876543210", 600, 400)),
});
const award = fc.record({
  year: fc.constantFrom(2021, 2022),
  authority: fc.constantFrom("Thủ tướng Chính phủ", "Chủ tịch nước"),
  honour: fc.constant("Bằng khen"),
  individuals: fc.nat(3),
  collectives: fc.nat(3),
  recipients: names("Xã An Thạnh", "Xã Bình Đức"),
  note: maybe(fc.constant("Ghi chú.")),
});
const fields: fc.Arbitrary<Partial<Article>> = fc.record(
  {
    title: fc.constantFrom("Tin", "Tin khác"),
    summary: fc.constantFrom("Sapo.", "Sapo khác."),
    updated: fc.constantFrom(undefined, at("2023-06-09T10:00:00+07:00"), at("2023-06-10T07:30:00+07:00")),
    expires: fc.constantFrom(undefined, at("2023-06-11T10:00:00+07:00")),
    section: fc.constantFrom("chinh-tri", "van-hoa"),
    authors: names("to-thoi-su", "An", "Bình"),
    topics: names("Lúa gạo", "Thi đua"),
    places: names("Tân An", "Đức Hòa"),
    photo: maybe(photo),
    awards: fc.array(award, { maxLength: 2 }),
    status: fc.constantFrom("published", "published", "published", "draft", "withdrawn"),
    corrections: fc.array(
      fc.record({ date: fc.constant(at("2023-06-10")), text: fc.constantFrom("Đính chính.", "Sửa.") }),
      { maxLength: 1 },
    ),
    aliases: names("/tin/1", "/tin/2"),
    pinned: fc.boolean(),
    source: maybe(fc.constantFrom("Báo bạn", "Thông tấn xã")),
  },
  { requiredKeys: [] },
);
const FIELDS: readonly string[] = [
  ...["title", "summary", "updated", "expires", "section", "authors", "topics", "places", "photo", "awards"],
  ...["status", "corrections", "aliases", "pinned", "source"],
];
const body = fc.record({
  text: fc.constantFrom("Nội dung.", "Nội dung khác."),
  target: fc.constantFrom(undefined, "2023/05/mot", "2023/06/hai"),
  chapters: fc.uniqueArray(fc.constantFrom("Đầu", "Giữa", "Cuối", "Sau"), { maxLength: 4 }),
});
/** At most one a slug. */
const telling = fc.record({ slug: fc.constantFrom(...SLUGS), day: fc.constantFrom(...DAYS), fields, body });
type Telling = typeof telling extends fc.Arbitrary<infer Value> ? Value : never;

function storyOf({ slug, day, fields: told, body: { text, target, chapters } }: Telling): Story {
  const article = makeArticle(slug, day, told);
  const link = target === undefined ? "" : `<p><a href="/${target}.html">Xem</a></p>`;
  const headings = chapters.map((chapter, index) => ({
    level: 2 as const,
    id: `muc-${index}`,
    text: chapter,
  }));
  return makeStory(article, {
    body: { html: `<p>${text}</p>${link}`, headings, words: 3, articleLinks: [] },
    links: target === undefined ? [] : [target],
    photos: article.photo ? [article.photo] : [],
  });
}

const table = fc.record({
  site: fc.record(
    {
      name: fc.constantFrom("Báo Tràm Vàng", "Báo Mới"),
      slogan: fc.constantFrom("Tiếng nói", "Tiếng nói mới"),
      description: fc.constantFrom("Tin tức.", "Tin mới."),
      url: fc.constantFrom("https://bao.example.vn", "https://moi.example.vn"),
      accent: fc.constantFrom("#9b1c1c", "#1c9b1c"),
      phone: fc.constantFrom("1", "2"),
      llms: fc.constant(true),
    },
    { requiredKeys: [] },
  ),
  section: fc.record(
    { name: fc.constantFrom("Văn hóa", "Văn nghệ"), description: fc.constantFrom("Lễ hội.", "Di tích.") },
    { requiredKeys: [] },
  ),
  author: fc.record(
    {
      name: fc.constantFrom("Tổ Thời sự", "Ban Thời sự"),
      role: fc.constantFrom("Ban Biên tập", "Tổ"),
      bio: fc.constantFrom("Viết.", "Viết nữa."),
    },
    { requiredKeys: [] },
  ),
  moreSections: fc.boolean(),
  links: fc.boolean(),
  shortForms: fc.boolean(),
});

function tablesOf({
  site,
  section,
  author,
  moreSections,
  links,
  shortForms,
}: typeof table extends fc.Arbitrary<infer Value> ? Value : never): Tables {
  return {
    ...tables,
    site: { ...tables.site, ...site },
    sections: [
      { id: "chinh-tri", name: "Chính trị" },
      { id: "van-hoa", name: "Văn hóa", ...section },
      ...(moreSections ? [{ id: "the-thao", name: "Thể thao" }] : []),
    ],
    authors: [{ id: "to-thoi-su", name: "Tổ Thời sự", ...author }],
    linkGroups: links ? tables.linkGroups : [],
    abbreviations: shortForms ? [{ short: "UBND", full: "ủy ban nhân dân" }] : [],
  };
}

const rest = fc.record({
  tables: table.map(tablesOf),
  now: fc.constantFrom(...NOWS).map(at),
  preview: fc.boolean(),
  assets: fc.constantFrom(paperOf().assets, { ...paperOf().assets, "article.css": "/tai-nguyen/other.css" }),
  integrity: fc.constantFrom(paperOf().integrity, { ...paperOf().integrity, "article.css": "sha384-khac" }),
});
const archive = fc.array(telling, { maxLength: 8 });

/** One thing about an article is told anew; where there is none of this slug, it is new. */
const edit = fc.record({
  telling,
  what: fc.constantFrom("day", "text", "target", "chapters", ...FIELDS),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(told: readonly Telling[], { telling: drawn, what }: Edit): Telling[] {
  const old = told.find(({ slug }) => slug === drawn.slug);
  if (!old) return [...told, drawn];
  const pick = <Whole extends object>(before: Whole, after: Whole): Whole => ({
    ...before,
    ...Object.fromEntries(Object.entries(after).filter(([name]) => name === what)),
  });
  const fields = FIELDS.includes(what)
    ? { ...old.fields, [what]: undefined, ...pick({}, drawn.fields) }
    : old.fields;
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const next = { ...pick(old, drawn), body: pick(old.body, drawn.body), fields: known };
  return told.map((each) => (each === old ? next : each));
}

/** Two states of a paper: mostly the same, since all others are plainly made again. */
const change = fc.record({
  archive: archive.map((told) => [...new Map(told.map((each) => [each.slug, each])).values()]),
  edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
  lost: fc.uniqueArray(fc.constantFrom(...SLUGS), { maxLength: 1 }),
  before: rest,
  after: rest,
  what: fc.oneof<fc.WeightedArbitrary<string[]>[]>(
    { weight: 3, arbitrary: fc.constant(["edits"]) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(
        fc.constantFrom("edits", "loss", "tables", "now", "preview", "assets", "integrity"),
        { minLength: 1, maxLength: 2 },
      ),
    },
  ),
});

function statesOf(
  {
    archive: told,
    edits,
    lost,
    before,
    after,
    what,
  }: typeof change extends fc.Arbitrary<infer Value> ? Value : never,
  older: readonly Story[] = [],
): readonly [State, State] {
  const withEdits = what.includes("edits") ? edits.reduce(edited, told) : told;
  const rest = what.includes("loss") ? withEdits.filter(({ slug }) => !lost.includes(slug)) : withEdits;
  const changed = Object.fromEntries(
    Object.entries(after).filter(([name]) => what.some((each) => each === name)),
  );
  return [
    { ...before, stories: [...told.map(storyOf), ...older] },
    { ...before, ...changed, stories: [...rest.map(storyOf), ...older] },
  ];
}

describe("an output whose parts are the same", () => {
  it("is the same, byte for byte, whatever else has changed in the paper", () => {
    fc.assert(
      fc.property(change, (drawn) => {
        expect(forgotten(...statesOf(drawn))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in a large archive, too, whose older pages have a fixed Mới nhất", () => {
    const older = Array.from({ length: 115 }, (_, number) =>
      makeStory(
        makeArticle(
          `cu-${number}`,
          `2023-0${(number % 2) + 3}-${String((number % 28) + 1).padStart(2, "0")}`,
        ),
      ),
    );
    fc.assert(
      fc.property(change, (drawn) => {
        expect(forgotten(...statesOf(drawn, older))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("an edit", () => {
  const story = (slug: string, day: string, told: Partial<Article> = {}) =>
    makeStory(makeArticle(slug, day, told));
  const state = (...stories: readonly Story[]): State => ({
    stories,
    tables,
    now: at("2023-06-12"),
    preview: false,
    assets: paperOf().assets,
    integrity: paperOf().integrity,
  });

  it("that moves an article to another section is seen in the sitemap of pages", () => {
    const rest = [story("cu", "2023-05-01"), story("xua", "2023-05-02", { section: "van-hoa" })];
    const before = state(...rest, story("moi", "2023-06-09"));
    const after = state(...rest, story("moi", "2023-06-09", { section: "van-hoa" }));
    expect(forgotten(before, after)).toEqual([]);
  });

  it("that moves an article from one topic to the next is seen in the sitemap of pages", () => {
    const updated = at("2023-06-11");
    const told = (topic: string) =>
      state(
        story("mot", "2023-06-05", { topics: ["A"] }),
        story("hai", "2023-06-04", { topics: [topic], updated }),
        story("ba", "2023-06-03", { topics: ["B"] }),
      );
    expect(forgotten(told("B"), told("A"))).toEqual([]);
  });

  it("that brings an article more to a topic is seen in that topic's feeds, and in no other's", () => {
    const told = (topic: string) =>
      [1, 2, 3].map((day) => story(`${topic}-${day}`, `2023-06-0${day}`, { topics: [topic] }));
    const rest = [...told("lua"), ...told("ca")];
    const [before, after] = [
      state(...rest),
      state(...rest, story("moi", "2023-06-09", { topics: ["lua"] })),
    ].map((each) => print(each).outputs);
    const feeds = [...(after?.values() ?? [])].filter(({ file }) => /^chu-de\/.*\.(?:xml|json)$/.test(file));
    expect(feeds.map(({ file }) => file)).toEqual([
      "chu-de/ca/rss.xml",
      "chu-de/ca/feed.json",
      "chu-de/lua/rss.xml",
      "chu-de/lua/feed.json",
    ]);
    const isOther = ({ file, parts }: Output) => String(before?.get(file)?.parts) !== String(parts);
    expect(feeds.filter(isOther).map(({ file }) => file)).toEqual([
      "chu-de/lua/rss.xml",
      "chu-de/lua/feed.json",
    ]);
  });

  it("that tells of no contact takes security.txt away, and a switch brings llms.txt", () => {
    const filesOf = (site: Partial<Site>) => {
      const given = { ...state(), tables: { ...tables, site: { ...tables.site, ...site } } };
      const { outputs } = print(given);
      return [".well-known/security.txt", "llms.txt"].filter((file) => outputs.has(file));
    };
    expect(filesOf({})).toEqual([".well-known/security.txt"]);
    expect(filesOf({ email: undefined })).toEqual([]);
    expect(filesOf({ llms: true })).toEqual([".well-known/security.txt", "llms.txt"]);
    expect(filesOf({ llms: false })).toEqual([".well-known/security.txt"]);
  });

  it("that switches the editors' form off takes its page and its configuration away", () => {
    const filesOf = (editing?: Site["editing"]) => {
      const given = { ...state(), tables: { ...tables, site: { ...tables.site, editing } } };
      return [...print(given).outputs.keys()].filter((file) => file.startsWith("quan-tri"));
    };
    expect(filesOf()).toEqual(["quan-tri/index.html", "quan-tri/config.json"]);
    expect(filesOf({ form: true, backend: "gitlab", branch: "main" })).toHaveLength(2);
    expect(filesOf({ form: false, backend: "github", branch: "main" })).toEqual([]);
  });
});
