import { describe, expect, it } from "vitest";
import { githubWarning, tellDue } from "../../src/newsroom/tell-due.ts";
import { at } from "../fixtures/make-story.ts";

const DUE = at("2026-11-27T07:30:00+07:00");
const lateBy = (minutes: number, source: "site" | "note" | "articles" = "site") =>
  tellDue({ source, since: DUE, articles: [] }, DUE + minutes * 60_000 + 59_000);
const saysSo = (lines: readonly string[]) =>
  ["due", "build", "missed"].filter((name) => lines.includes(`${name}=true`));

describe("what a schedule is told", () => {
  it("is lines that a workflow reads, and a remark", () => {
    const note = { source: "note", since: DUE, articles: ["articles/2026/11/a.md"] } as const;
    expect(tellDue(note, DUE)).toMatchInlineSnapshot(`
      {
        "lines": [
          "due=true",
          "build=true",
          "missed=false",
          "since=2026-11-27T07:30:00+07:00",
          "late=0",
        ],
        "remark": "Đến hạn từ Thứ Sáu, 27/11/2026, 07:30: articles/2026/11/a.md.",
        "warnings": [],
      }
    `);
    expect(tellDue({ source: "site", since: undefined, articles: [] }, DUE)).toMatchInlineSnapshot(`
      {
        "lines": [
          "due=false",
          "build=false",
          "missed=false",
          "since=",
          "late=0",
        ],
        "remark": "Chưa có gì đến hạn.",
        "warnings": [],
      }
    `);
  });

  it("is a warning once half an hour has passed", () => {
    expect(saysSo(lateBy(29).lines)).toEqual(["due", "build"]);
    expect(saysSo(lateBy(30).lines)).toEqual(["due", "build", "missed"]);
    expect(lateBy(30).warnings).toMatchInlineSnapshot(`
      [
        "Lỡ hẹn: trễ 30 phút mà trang báo chưa đổi. Cần xem lần dựng gần nhất vì sao hỏng.",
      ]
    `);
  });

  it("is to build at each tick in the first hour, later once an hour", () => {
    const building = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130].filter((minutes) =>
      saysSo(lateBy(minutes).lines).includes("build"),
    );
    expect(building).toEqual([0, 10, 20, 30, 40, 50, 60, 120]);
  });

  it("is never that a change was missed where nobody knows what was built", () => {
    expect(saysSo(lateBy(45, "articles").lines)).toEqual(["due", "build"]);
  });

  it("is why the site could not be asked", () => {
    const { warnings } = tellDue(
      {
        source: "articles",
        since: undefined,
        articles: [],
        unasked: "https://bao.example.vn/den-han.json trả lời 404",
      },
      DUE,
    );
    expect(warnings.map(githubWarning)).toMatchInlineSnapshot(`
      [
        "::warning title=Đăng đúng giờ::Không hỏi được trang báo: https://bao.example.vn/den-han.json trả lời 404. Đã xét theo giờ hẹn của các bài.",
      ]
    `);
  });
});
