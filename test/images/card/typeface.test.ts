import { describe, expect, it } from "vitest";
import { typeface } from "../../../src/images/card/typeface.ts";

const face = typeface(700);

describe("the paper's face", () => {
  it("says composed what was typed decomposed", () => {
    expect(face.sayable("Nhu\u031b\u0303ng nghe\u0302\u0323 nha\u0302n")).toBe("Những nghệ nhân");
  });

  it("leaves out what it has no letter for, its accents first", () => {
    expect(face.sayable("Chợ Tết 🎋 ở Tān An 新年")).toBe("Chợ Tết ở Tan An");
    expect(face.sayable("新年")).toBe("");
  });

  it("takes all blanks for one", () => {
    expect(face.sayable(" 10\u00a0km\u2009\n đường ")).toBe("10 km đường");
  });

  it("measures a text as the sum of its letters", () => {
    expect(face.width("Tân An")).toBeCloseTo([..."Tân An"].reduce((sum, each) => sum + face.width(each), 0));
    expect(face.width("")).toBe(0);
  });

  it("draws a letter with its two accents, each apart", () => {
    const path = face.path("Ễ", 10, 100, 50);
    expect(path).toMatch(/^(M[-\d. ]+([LQ][-\d. ]+)+Z?)+$/);
    expect(path.split("M").length - 1).toBeGreaterThan(2);
    expect(face.path(" ", 0, 0, 50)).toBe("");
  });
});
