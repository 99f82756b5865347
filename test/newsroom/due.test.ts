import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { writeDueNote } from "../../src/build/due-note.ts";
import { dueNow } from "../../src/newsroom/due.ts";
import { article, ONE_SECTION, SITE } from "../content/small-newsroom.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { at } from "../fixtures/make-story.ts";

const DUE = at("2023-06-05T07:30:00+07:00");
const MINUTE = 60_000;
const folder = freshFolder("due");
let server: Server | undefined;
afterEach(() => server?.close());

async function newsroom(url = "https://bao.example.vn"): Promise<void> {
  await folder.put({
    "_data/site.yml": SITE.replace("https://bao.example.vn", url),
    "_data/sections.yml": ONE_SECTION,
    "articles/2023/06/hen-gio.md": article().replace("date: 2023-06-05", "date: 2023-06-05T07:30:00+07:00"),
  });
}

/** A public site that answers so, and that is asked for nothing else. */
async function publicSite(status: number, text: string): Promise<string> {
  const opened = createServer((request, response) => {
    response.statusCode = request.url === "/den-han.json" ? status : 500;
    response.end(text);
  });
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  const address = opened.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

const ask = (now: number, live = false) => dueNow({ root: folder.at(), now, live });

describe("by the last build's note", () => {
  const note = (nextChange: number | undefined) =>
    writeDueNote(folder.at(".cache"), {
      builtAt: DUE - 3_600_123,
      nextChange:
        nextChange === undefined ? undefined : { at: nextChange, articles: ["articles/2023/06/x.md"] },
    });

  it("a change is due from its very second on", async () => {
    note(DUE);
    expect(await ask(DUE - 1000)).toEqual({ source: "note", since: undefined, articles: [] });
    expect(await ask(DUE)).toEqual({ source: "note", since: DUE, articles: ["articles/2023/06/x.md"] });
  });

  it("nothing is due where nothing waits", async () => {
    note(undefined);
    expect(await ask(DUE + 1e9)).toEqual({ source: "note", since: undefined, articles: [] });
  });
});

describe("without a note", () => {
  it("or with a damaged one, a change counts for an hour", async () => {
    await newsroom();
    await folder.put({ ".cache/den-han.json": "{" });
    const due = { source: "articles", since: DUE, articles: ["articles/2023/06/hen-gio.md"] };
    expect(await ask(DUE - 1)).toMatchObject({ since: undefined });
    expect(await ask(DUE)).toMatchObject(due);
    expect(await ask(DUE + 59 * MINUTE)).toMatchObject(due);
    expect(await ask(DUE + 60 * MINUTE)).toMatchObject({ since: undefined, articles: [] });
  });
});

describe("by the public site", () => {
  it("what readers have counts, whatever was built here", async () => {
    await newsroom(await publicSite(200, '{"until":"2023-06-05T07:30:00+07:00"}'));
    writeDueNote(folder.at(".cache"), { builtAt: DUE, nextChange: undefined });
    expect(await ask(DUE + 45 * MINUTE, true)).toEqual({ source: "site", since: DUE, articles: [] });
    expect(await ask(DUE - 1, true)).toMatchObject({ source: "site", since: undefined });
  });

  it("nothing waits there", async () => {
    await newsroom(await publicSite(200, '{"until":null}'));
    expect(await ask(DUE, true)).toEqual({ source: "site", since: undefined, articles: [] });
  });

  it.each([
    ["has no such file", 404, "", "/den-han.json trả lời 404"],
    ["is another's", 200, "<!doctype html>", "không phải tệp do Tòa Soạn dựng"],
    ["tells no time", 200, '{"until":"mai"}', 'ghi thời điểm lạ "mai"'],
  ])("the articles' own hours count where it %s", async (_, status, text, why) => {
    await newsroom(await publicSite(status, text));
    const answer = await ask(DUE + 5 * MINUTE, true);
    expect(answer).toMatchObject({ source: "articles", since: DUE });
    expect(answer.unasked).toContain(why);
  });

  it("and where it does not answer", async () => {
    await newsroom(await publicSite(200, ""));
    server?.close();
    expect((await ask(DUE, true)).unasked).toContain("không trả lời");
  });
});
