import { describe, expect, it } from "vitest";
import {
  ANYTHING_CHANGED,
  changedMonths,
  changesAt,
  joinChanges,
  PROGRAM_CHANGED,
} from "../../src/newsroom/changes.ts";

describe("a change", () => {
  it.each([
    "articles/2023/06",
    "articles/2023/06/tin.md",
    "articles/2023/06/tin/anh-1.jpg",
    "articles/2023/06/ghi chú",
  ])("at %s is one of its month", (file) =>
    expect(changesAt(file)).toEqual(changedMonths("articles/2023/06")),
  );

  it.each(["_data", "_data/site.yml", "articles/2023/ghi-chu.txt", "articles/2023/13"])(
    "at %s is seen in any case: no month has to be looked through",
    (file) => expect(changesAt(file)).toEqual(changedMonths()),
  );

  it.each(["articles", "articles/2023", "articles/tin.md"])("at %s may be one of any month", (file) =>
    expect(changesAt(file)).toBe(ANYTHING_CHANGED),
  );

  it.each(["", ".cache", "_site", "README.md", "_database/x.yml"])(
    "at %j is none of the newsroom's",
    (file) => expect(changesAt(file)).toBeUndefined(),
  );
});

describe("two changes", () => {
  const [may, june] = [changedMonths("articles/2023/05"), changedMonths("articles/2023/06")];

  it("are of all their months", () =>
    expect(joinChanges(may, june)).toEqual(changedMonths("articles/2023/05", "articles/2023/06")));

  it("are of any month where one of them is", () => {
    expect(joinChanges(may, ANYTHING_CHANGED)).toEqual(ANYTHING_CHANGED);
    expect(joinChanges(ANYTHING_CHANGED, may)).toEqual(ANYTHING_CHANGED);
  });

  it("are of the program where one of them is", () => {
    expect(joinChanges(may, PROGRAM_CHANGED)).toEqual({ ...may, program: true });
    expect(joinChanges(PROGRAM_CHANGED, ANYTHING_CHANGED)).toEqual({ ...ANYTHING_CHANGED, program: true });
  });
});
