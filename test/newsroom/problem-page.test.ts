import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { renderProblemPage } from "../../src/newsroom/problem-page.ts";
import type { Problem } from "../../src/problem.ts";

const problem = (message: string, path = "articles/2023/06/tin.md"): Problem => ({
  path,
  line: 3,
  column: 7,
  severity: "error",
  code: "khoa-la",
  message,
});

const documentOf = (html: string) => new JSDOM(html, { runScripts: "outside-only" }).window.document;
const linesOf = (document: Document) => [...document.querySelectorAll("li")].map((item) => item.textContent);

describe("renderProblemPage", () => {
  it("lists every problem with its place, in Vietnamese", () => {
    const document = documentOf(
      renderProblemPage({ kind: "problems", problems: [problem("Một."), problem("Hai.")] }),
    );
    expect(document.documentElement.lang).toBe("vi");
    expect(document.title).toBe("2 chỗ cần sửa");
    expect(linesOf(document)).toEqual([
      "articles/2023/06/tin.md:3:7 khoa-la Một.",
      "articles/2023/06/tin.md:3:7 khoa-la Hai.",
    ]);
  });

  it("counts errors alone, and puts warnings below them", () => {
    const warning: Problem = { ...problem("Nhắc."), severity: "warning", code: "anh-thieu-chu-thich" };
    const document = documentOf(
      renderProblemPage({ kind: "problems", problems: [warning, problem("Một.")] }),
    );
    expect(document.title).toBe("1 chỗ cần sửa");
    expect(document.querySelector("h2")?.textContent).toBe("1 nhắc nhở, không cản việc đăng");
    expect(linesOf(document)).toEqual([
      "articles/2023/06/tin.md:3:7 khoa-la Một.",
      "articles/2023/06/tin.md:3:7 anh-thieu-chu-thich Nhắc.",
    ]);
  });

  it("shows what an editor typed as text, never as markup", () => {
    const typed = `"><script>alert(1)</script><img src=x onerror='alert(2)'></title>&amp;`;
    const document = documentOf(
      renderProblemPage({ kind: "problems", problems: [problem(typed, `articles/${typed}.md`)] }),
    );
    expect(linesOf(document)).toEqual([`articles/${typed}.md:3:7 khoa-la ${typed}`]);
    expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
  });

  it("shows a fault of the program whole, and as text", () => {
    const text = "Error: <b>\n    at src/build.ts:1:1";
    const document = documentOf(renderProblemPage({ kind: "fault", text }));
    expect(document.title).toBe("Chương trình gặp lỗi");
    expect(linesOf(document)).toEqual([text]);
    expect(document.querySelector("b")).toBeNull();
  });
});
