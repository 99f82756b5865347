import { beforeEach, describe, expect, it } from "vitest";
import { Keeper } from "../../../../_includes/client/offline/keeper.ts";
import type { ToWorker } from "../../../../_includes/client/offline/messages.ts";
import { LIST, STORE } from "../../../../_includes/client/offline/names.ts";
import { LIMITS } from "../../../../_includes/client/offline/shelf.ts";
import { Store } from "../../../../_includes/client/offline/store.ts";
import { articlePage, FakeCaches, type Sent, sent } from "./fake-caches.ts";

const ARTICLE = "/2023/06/bai.html";
const OTHER = "/2023/06/khac.html";
const STYLE = "/tai-nguyen/article-01.css";
const PHOTO = "/anh/0123456789ab-480.avif";
const DAY = 86_400_000;

/** The site, as the network gives it. */
let site: Map<string, { readonly body: string; readonly facts?: Sent }>;
let asked: string[];
let now: number;
let caches: FakeCaches;
let keeper: Keeper;

beforeEach(() => {
  site = new Map([
    [ARTICLE, { body: articlePage("Nội dung", [PHOTO]) }],
    [OTHER, { body: articlePage("Khác", [PHOTO]) }],
    ["/", { body: `<link rel="stylesheet" href="/tai-nguyen/home-01.css"><main>Trang nhất</main>` }],
    ["/2023/06/", { body: "<main>Tháng</main>" }],
    [STYLE, { body: "p{}", facts: { headers: { "content-type": "text/css" } } }],
    ["/tai-nguyen/home-01.css", { body: "p{}", facts: { headers: { "content-type": "text/css" } } }],
    [PHOTO, { body: "ảnh", facts: { headers: { "content-type": "image/avif" } } }],
  ]);
  asked = [];
  now = Date.parse("2026-11-26T07:30:00+07:00");
  caches = new FakeCaches();
  keeper = new Keeper({
    store: new Store(caches),
    async fetch(address, { cache }) {
      asked.push(`${address} ${cache}`);
      const found = site.get(address);
      if (!found) throw new TypeError("Failed to fetch");
      return sent(found.body, found.facts);
    },
    now: () => now,
    isFront: (address) => address === "/",
  });
});

const facts = { title: "Bài", section: "Văn hóa", date: "2023-06-05T07:30:00+07:00", photos: [PHOTO] };
const keep = (address = ARTICLE) => keeper.tell(address, { do: "keep", ...facts });
const save = (address = ARTICLE) => keeper.tell(address, { do: "save", ...facts });
const tell = (message: ToWorker) => keeper.tell("/ngoai-tuyen/", message);
const kinds = async () =>
  Object.fromEntries((await tell({ do: "look" })).shelf.rows.map(({ address, kind }) => [address, kind]));
const stored = async () => [...(await caches.open(STORE)).answers.keys()].sort();

describe("an article that was opened", () => {
  it("is kept with what it needs and the photos that were seen", async () => {
    const { shelf, fault } = await keep();
    expect(fault).toBeUndefined();
    expect(shelf.rows).toMatchObject([
      {
        kind: "read",
        address: ARTICLE,
        title: "Bài",
        section: "Văn hóa",
        keptAt: now,
        files: [STYLE, PHOTO],
      },
    ]);
    expect(await stored()).toEqual([ARTICLE, PHOTO, LIST, STYLE].sort());
  });

  it("is taken from what the browser has just loaded, and its files once", async () => {
    await keep();
    await keep(OTHER);
    expect(asked).toEqual([
      `${ARTICLE} force-cache`,
      `${STYLE} default`,
      `${PHOTO} default`,
      `${OTHER} force-cache`,
    ]);
  });

  it("is as old as the site's answer, not as young as the moment", async () => {
    const date = new Date(now - DAY).toUTCString();
    site.set(ARTICLE, { body: articlePage(""), facts: { headers: { date } } });
    expect((await keep()).shelf.rows[0]?.keptAt).toBe(now - DAY);
  });

  it.each<[string, string, Sent]>([
    ["an error", articlePage(""), { status: 500 }],
    ["another address's page", articlePage(""), { redirected: true }],
    ["the page of a withdrawn one", "<main>Bài đã được rút</main>", {}],
  ])("is not kept where the answer is %s", async (_, body, answer) => {
    site.set(ARTICLE, { body, facts: answer });
    expect((await keep()).fault).toBe("failed");
    expect(await stored()).not.toContain(ARTICLE);
  });

  it("is kept without a photo that cannot be had, and not without its style", async () => {
    site.delete(PHOTO);
    expect((await keep()).shelf.rows).toHaveLength(1);
    site.delete(STYLE);
    await tell({ do: "clear" });
    expect((await keep()).fault).toBe("failed");
    expect(await stored()).toEqual([LIST]);
  });

  it("keeps the photos of before that it still has", async () => {
    await keep();
    await keeper.tell(ARTICLE, { do: "keep", ...facts, photos: [] });
    expect(await stored()).toContain(PHOTO);
    site.set(ARTICLE, { body: articlePage("Không còn ảnh") });
    await keeper.tell(ARTICLE, { do: "keep", ...facts, photos: [] });
    expect(await stored()).not.toContain(PHOTO);
  });
});

describe("other pages", () => {
  it("are kept where they are a front page", async () => {
    await keep("/");
    expect(await kinds()).toEqual({ "/": "front" });
  });

  it.each(["/2023/06/", "/quan-tri/", "/tim-kiem/"])("are not even asked for: %s", async (address) => {
    await keep(address);
    expect(asked).toEqual([]);
    expect(await kinds()).toEqual({});
  });
});

describe("a reader who wants nothing kept but what is saved", () => {
  it("has nothing kept, and nothing of before left", async () => {
    await keep();
    await save(OTHER);
    await tell({ do: "keep-seen", on: false });
    expect(await kinds()).toEqual({ [OTHER]: "saved" });
    asked = [];
    await keep();
    expect(asked).toEqual([]);
    expect(await stored()).not.toContain(ARTICLE);
  });

  it("has saved articles kept, and gone when they are no longer saved", async () => {
    await tell({ do: "keep-seen", on: false });
    await save();
    expect(await kinds()).toEqual({ [ARTICLE]: "saved" });
    await tell({ do: "unsave", address: ARTICLE });
    expect(await stored()).toEqual([LIST]);
  });
});

describe("a saved article", () => {
  it("is read again when it is no longer saved", async () => {
    await save();
    await tell({ do: "unsave", address: ARTICLE });
    expect(await kinds()).toEqual({ [ARTICLE]: "read" });
  });

  it("can be made of one that was read, also without a network", async () => {
    await keep();
    site.clear();
    expect((await save()).fault).toBeUndefined();
    expect(await kinds()).toEqual({ [ARTICLE]: "saved" });
  });

  it("cannot be made of one that was not", async () => {
    site.clear();
    expect((await save()).fault).toBe("failed");
  });

  it(`is one of at most ${LIMITS.saved}`, async () => {
    for (let index = 0; index < LIMITS.saved; index++) {
      const address = `/2023/06/bai-${index}.html`;
      site.set(address, { body: articlePage("") });
      await save(address);
    }
    expect((await save()).fault).toBe("full");
    expect((await keep()).fault).toBeUndefined();
  });
});

describe("removing", () => {
  it("takes the page and what no other needs", async () => {
    await keep();
    await keep(OTHER);
    await tell({ do: "remove", address: ARTICLE });
    expect(await stored()).toEqual([OTHER, PHOTO, LIST, STYLE].sort());
  });

  it("of all leaves the list alone, and what the reader chose", async () => {
    await save();
    await tell({ do: "keep-seen", on: false });
    expect((await tell({ do: "clear" })).shelf).toEqual({ keepsSeen: false, rows: [] });
    expect(await stored()).toEqual([LIST]);
  });
});

describe("where there is no room", () => {
  it("what was seen longest ago makes some", async () => {
    await keep(OTHER);
    const long = articlePage("dài ".repeat(300));
    site.set(ARTICLE, { body: long });
    (await caches.open(STORE)).room = Buffer.byteLength(long) - 100;
    expect((await keep()).fault).toBeUndefined();
    expect(await kinds()).toEqual({ [ARTICLE]: "read" });
  });

  it("nothing is half kept", async () => {
    await save(OTHER);
    const small = "/anh/ba9876543210-480.avif";
    site.set(small, { body: "ảnh" });
    site.set(ARTICLE, { body: articlePage("", [small]) });
    (await caches.open(STORE)).room = 10;
    const { fault } = await keeper.tell(ARTICLE, { do: "keep", ...facts, photos: [small] });
    expect(fault).toBe("failed");
    expect(await stored()).toEqual([OTHER, PHOTO, LIST, STYLE].sort());
  });

  it("for the list itself the page is told so", async () => {
    (await caches.open(STORE)).room = 0;
    expect(await keep()).toEqual({ shelf: { keepsSeen: true, rows: [] }, fault: "failed" });
  });
});

describe("what the site has become of an article", () => {
  const WITHDRAWN = { body: "<main><h1>Bài đã được rút</h1></main>" };

  it("is seen when the reader opens it: what is withdrawn goes", async () => {
    await save();
    await keeper.compare(ARTICLE, sent(articlePage("Đã sửa")));
    expect(await kinds()).toEqual({ [ARTICLE]: "saved" });
    await keeper.compare(ARTICLE, sent(WITHDRAWN.body));
    expect(await stored()).toEqual([LIST]);
  });

  it("is asked once a day: what is withdrawn goes, what is corrected is renewed, the rest is left in peace", async () => {
    await save();
    now += 1000;
    await keep(OTHER);
    now += DAY / 2;
    asked = [];
    await keeper.compareOld("a few");
    expect(asked).toEqual([]);
    now += DAY;
    site.set(ARTICLE, WITHDRAWN);
    site.set(OTHER, { body: articlePage("Đã sửa", [PHOTO]) });
    await keeper.compareOld("a few");
    expect(asked).toEqual([`${ARTICLE} no-cache`, `${OTHER} no-cache`]);
    expect((await tell({ do: "look" })).shelf.rows).toMatchObject([
      { address: OTHER, keptAt: now, seenAt: now - 1.5 * DAY, files: [STYLE, PHOTO] },
    ]);
    expect(await (await new Store(caches).kept(OTHER))?.text()).toContain("Đã sửa");
    expect(await stored()).not.toContain(ARTICLE);
  });

  it("stays unknown without a network: nothing is given up", async () => {
    await save();
    site.clear();
    now += 2 * DAY;
    await keeper.compareOld("all");
    expect(await kinds()).toEqual({ [ARTICLE]: "saved" });
  });
});

it("two pages that are kept at once are both in the list", async () => {
  await Promise.all([keep(), keep(OTHER), keep("/")]);
  expect(Object.keys(await kinds()).sort()).toEqual(["/", ARTICLE, OTHER].sort());
});
