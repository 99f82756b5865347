import { describe, expect, it } from "vitest";
import { readSuggestions } from "../../../../_includes/client/suggest/suggestions.ts";

describe("the file of suggestions", () => {
  it("is read, and folded once", () => {
    const { headlines, names } = readSuggestions({
      headlines: [["Đảng bộ Long An", "/2023/06/dang-bo.html"]],
      names: [["Nông thôn mới", "/chu-de/nong-thon-moi/", "chu-de", 42]],
    });
    expect(headlines[0]).toMatchObject({ text: "Đảng bộ Long An", address: "/2023/06/dang-bo.html" });
    expect(headlines[0]?.plain).toBe(" dang bo long an");
    expect(names[0]).toMatchObject({ text: "Nông thôn mới", kind: "Chủ đề", count: 42 });
  });

  it.each([null, 5, "x", [], {}, { headlines: 1, names: { length: 2 } }])(
    "may be anything: %j holds none",
    (file) => {
      expect(readSuggestions(file)).toEqual({ headlines: [], names: [] });
    },
  );

  it("loses the entries that are not as they should be, and the addresses that lead away", () => {
    const good = ["Bài", "/2023/06/bai.html"];
    const headlines = [null, [], ["Bài"], [1, "/a"], ["Bài", 2], ["Bài", "//xau.example/"], "ab", good];
    const names = [
      ["A", "/a/", "chu-de", "42"],
      ["A", "/a/", "tac-gia", 42],
      ["A", "javascript:alert(1)", "dia-phuong", 42],
      ["B", "/b/", "dia-phuong", 42],
    ];
    const read = readSuggestions({ headlines, names });
    expect(read.headlines.map(({ address }) => address)).toEqual(["/2023/06/bai.html"]);
    expect(read.names.map(({ text }) => text)).toEqual(["B"]);
  });
});
