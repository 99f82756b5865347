import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/newsroom/code-frame.ts";

describe("the lines around a problem", () => {
  it("are numbered, with a mark under the place", () => {
    expect(codeFrame("---\ntitle: Tin\ntopcs: [x]\n---\n", 3, 1)).toMatchInlineSnapshot(`
      "  2 | title: Tin
      > 3 | topcs: [x]
          | ^
        4 | ---"
    `);
  });

  it("of a long paragraph are only those words", () => {
    const text = `${"chữ ".repeat(100)}SAI ${"chữ ".repeat(100)}`;
    const frame = codeFrame(text, 1, text.indexOf("SAI") + 1);
    expect(frame).toMatchInlineSnapshot(`
      "> 1 | …chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ SAI chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ …
          |                                                  ^"
    `);
    const [line = "", mark = ""] = frame.split("\n");
    expect(line.indexOf("SAI")).toBe(mark.indexOf("^"));
  });

  it("show nothing that would move the cursor or turn the line around", () => {
    for (const unseen of ["\u001b", "\u202e"])
      expect(codeFrame(`a${unseen}[2Jb`, 1, 1)).not.toContain(unseen);
  });

  it("are none where the place is beyond the file or on an empty line", () => {
    expect(codeFrame("một\n\n", 2, 1)).toBe("");
    expect(codeFrame("một\n", 9, 1)).toBe("");
  });
});
