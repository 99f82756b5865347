import { execFileSync } from "node:child_process";
import { rename, rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article.ts";
import { renameProblems } from "../../src/newsroom/renamed-articles.ts";
import { article as text } from "../content/small-newsroom.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { ledgerOf, makeArticle, makeStory } from "../fixtures/make-story.ts";

const folder = freshFolder("renames");
const BODY = Array.from({ length: 20 }, (_, n) => `Dòng thứ ${n} của bài.\n`).join("");
const OLD = "articles/2023/06/ten-cu.md";
const NEW = "articles/2023/06/ten-moi.md";
let hour = 0;

function git(...args: string[]): void {
  const date = `2023-07-01T${String(hour).padStart(2, "0")}:00:00+07:00`;
  execFileSync(
    "git",
    ["-c", "user.name=A", "-c", "user.email=a@example.vn", "-c", "commit.gpgsign=false", ...args],
    {
      cwd: folder.at(),
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: date,
        GIT_AUTHOR_DATE: date,
        GIT_CONFIG_GLOBAL: "/dev/null",
      },
      stdio: "ignore",
    },
  );
}

/** What stands in the folder, committed two hours after the last time. */
function commit(hours = 2): void {
  hour += hours;
  git("add", "--all");
  git("commit", "--message", "x");
}

/** An article is written, committed, and given another name. */
async function renamed(front = "", hours = 2): Promise<void> {
  hour = 0;
  git("init", "--initial-branch=main");
  await folder.put({ [OLD]: text(front, BODY), "articles/2023/06/khac.md": text("", "Khác hẳn.\n") });
  commit();
  await rename(folder.at(OLD), folder.at(NEW));
  commit(hours);
}

const ask = async (root: string, ...articles: readonly Partial<Article>[]) => {
  const stories = [{ id: "2023/06/khac" }, ...articles].map((fields) =>
    makeStory(makeArticle(fields.id?.slice(8) ?? "ten-moi", "2023-06-05", fields)),
  );
  return renameProblems(root, ledgerOf(stories));
};
const problems = (...articles: readonly Partial<Article>[]) => ask(folder.at(), ...articles);

describe("an article that was published and has another name", () => {
  it("is asked for its old address", async () => {
    await renamed();
    expect(await problems({})).toMatchInlineSnapshot(`
      [
        {
          "code": "doi-ten-khong-alias",
          "column": 1,
          "line": 1,
          "message": "Bài này từng ở địa chỉ /2023/06/ten-cu.html, nay ở đó không còn gì. Cần địa chỉ cũ dẫn về bài này. Cách sửa: thêm vào phần đầu bài dòng aliases: [/2023/06/ten-cu.html].",
          "path": "articles/2023/06/ten-moi.md",
          "severity": "warning",
        },
      ]
    `);
  });

  it("which joins the old addresses that it has", async () => {
    await renamed();
    const [problem] = await problems({ aliases: ["/tin/1.html"] });
    expect(problem?.message).toContain("thêm /2023/06/ten-cu.html vào aliases của bài");
  });

  it("is not, where the address is answered", async () => {
    await renamed();
    expect(await problems({ aliases: ["/2023/06/Ten-Cu.html"] })).toEqual([]);
    expect(await problems({}, { id: "2023/06/ten-cu" })).toEqual([]);
  });

  it("is asked for each of its old addresses after a second new name", async () => {
    await renamed();
    await rename(folder.at(NEW), folder.at("articles/2023/06/ten-moi-nua.md"));
    commit();
    const found = await problems({ id: "2023/06/ten-moi-nua" });
    expect(found.map(({ path, message }) => [path.slice(17), /\/2023\S+?html/.exec(message)?.[0]])).toEqual([
      ["ten-moi-nua.md", "/2023/06/ten-moi.html"],
      ["ten-moi-nua.md", "/2023/06/ten-cu.html"],
    ]);
  });

  it("may lie in a newsroom below the repository's root", async () => {
    hour = 0;
    await folder.put({ [`bao/${OLD}`]: text("", BODY) });
    git("init", "--initial-branch=main");
    commit();
    await rename(folder.at(`bao/${OLD}`), folder.at(`bao/${NEW}`));
    commit();
    expect(await ask(folder.at("bao"), {})).toHaveLength(1);
  });
});

describe("nobody is reminded", () => {
  it.each([
    ["of a draft", "status: draft\n"],
    ["of a withdrawn piece", "status: withdrawn\n"],
  ])("%s", async (_, front) => {
    await renamed(front);
    expect(await problems({})).toEqual([]);
  });

  it("of a piece that still waited for its hour", async () => {
    await renamed();
    const waiting = text("", BODY).replace("2023-06-05", "2023-07-30T08:00");
    await folder.put({ "articles/2023/06/hen.md": waiting });
    commit();
    await rename(folder.at("articles/2023/06/hen.md"), folder.at("articles/2023/06/hen-gio.md"));
    commit();
    const found = await problems({ aliases: ["/2023/06/ten-cu.html"] }, { id: "2023/06/hen-gio" });
    expect(found).toEqual([]);
  });

  it("of a name that was mended within the hour", async () => {
    await renamed("", 0);
    expect(await problems({})).toEqual([]);
  });

  it("of a name that a branch had before it came in", async () => {
    await renamed();
    git("checkout", "-b", "bai-khac");
    await folder.put({ "articles/2023/06/nhanh.md": text("source: Bạn đọc\n", BODY.repeat(2)) });
    commit();
    await rename(folder.at("articles/2023/06/nhanh.md"), folder.at("articles/2023/06/nhanh-hon.md"));
    commit();
    git("checkout", "main");
    git("merge", "--no-ff", "--no-edit", "bai-khac");
    expect(await problems({ aliases: ["/2023/06/ten-cu.html"] }, { id: "2023/06/nhanh-hon" })).toEqual([]);
  });

  it("of what was deleted, or is a draft again", async () => {
    await renamed();
    expect(await problems({ status: "draft" })).toEqual([]);
    await rm(folder.at(NEW));
    commit();
    expect(await problems()).toEqual([]);
  });

  it("where there is no git", async () => {
    await folder.put({ [NEW]: text() });
    expect(await problems({})).toEqual([]);
    expect(await ask(folder.at("khong-co"), {})).toEqual([]);
  });
});
