import { describe, expect, it } from "vitest";
import { plainForm, stackedMarksAt } from "../../src/text/plain-form.ts";

describe("plainForm", () => {
  it("is NFC", () => {
    const text = "Đồng Tháp Mười, “quê hương” – 5 km²";
    expect(plainForm(text.normalize("NFD"))).toBe(text.normalize("NFC"));
  });

  it("cuts marks that pile up beyond what any language writes", () => {
    const started = performance.now();
    expect(plainForm(`a${"\u0301\u0323".repeat(200_000)}b`)).toHaveLength(31);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("leaves thirty of them as they are", () => {
    const text = `a${"\u0336".repeat(30)}b`;
    expect(plainForm(text)).toBe(text);
  });
});

describe("stackedMarksAt", () => {
  it.each([
    ["marks of Latin letters", "a\u0301\u0323\u0302", 3],
    ["marks beyond the common plane's first blocks", "a\u20d0\u20d1\ufe20", 3],
    ["marks of two halves", "a\u{1d165}\u{1d167}\u{1e8d0}", 5],
    ["marks with a letter between them", "a\u0301\u0323a\u0302", -1],
    ["Vietnamese", "ễ ằng “ạ” … –", -1],
  ])("finds where three of them end: %s", (_, text, at) => expect(stackedMarksAt(text, 3)).toBe(at));
});
