import { readdir, readFile, rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PreviewHost } from "../../src/newsroom/preview-host.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { copyMiniNewsroom } from "../setup.ts";

const folder = freshFolder("preview");
const ARTICLE = "articles/2023/06/hop-mat-dau-thang.md";
const JUNE: ReadonlySet<string> = new Set(["articles/2023/06"]);

let host: PreviewHost;
const begun: string[] = [];

beforeEach(async () => {
  await copyMiniNewsroom(folder.at());
  host = new PreviewHost({ root: folder.at(), onBegin: (stage) => begun.push(stage) });
});
afterEach(() => host.end());

describe("the preview's process", () => {
  it("renders nothing until it is asked to, and then that alone", async () => {
    expect(await host.load()).toEqual({
      kind: "ready",
      changed: true,
      articles: 7,
      warnings: 0,
      rendered: 0,
    });
    expect(begun).toEqual(["read", "parse", "edition"]);
    const answer = await host.ask("/2023/06/");
    expect(answer).toMatchObject({ kind: "text", status: 200, file: "2023/06/index.html" });
    expect(await host.load(JUNE)).toMatchObject({ changed: false, rendered: 1 });
  });

  it("looks at the folders that it is told of", async () => {
    await host.load();
    await folder.put({ [ARTICLE]: `${await readFile(folder.at(ARTICLE), "utf8")}Thêm.\n` });
    expect(await host.load(JUNE)).toMatchObject({ changed: true, rendered: 0 });
    const answer = await host.ask("/2023/06/hop-mat-dau-thang.html");
    expect(answer).toMatchObject({ text: expect.stringContaining("Thêm.") });
  });

  it("tells all problems, and answers as before meanwhile", async () => {
    await host.load();
    await folder.put({ [ARTICLE]: "---\n---\n", "articles/2023/06/Sai.md": "" });
    const outcome = await host.load(JUNE);
    if (outcome.kind !== "problems") throw new Error(outcome.kind);
    expect(new Set(outcome.problems.map(({ path }) => path))).toEqual(
      new Set([ARTICLE, "articles/2023/06/Sai.md"]),
    );
    expect(await host.ask("/robots.txt")).toMatchObject({ kind: "text", status: 200 });
  });

  it("reads everything again where the stories are lost", async () => {
    await host.load();
    await folder.put({ ".cache/kho-bai/so-bai": "" });
    for (const name of await readdir(folder.at(".cache/kho-bai")))
      await rm(folder.at(`.cache/kho-bai/${name}`));
    const answer = await host.ask("/2023/06/hop-mat-dau-thang.html");
    expect(answer).toMatchObject({ kind: "text", status: 200 });
  });

  it("is another one after its end, and nobody waits in vain", async () => {
    await host.load();
    const asked = host.ask("/");
    await host.end();
    expect(await asked).toMatchObject({ kind: "fault" });
    expect(await host.ask("/")).toMatchObject({ kind: "fault" });
    expect(await host.load(JUNE)).toMatchObject({ kind: "ready", changed: true });
    expect(await host.ask("/")).toMatchObject({ kind: "text", status: 200 });
  });
});
