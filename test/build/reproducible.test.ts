/** The same content and clock give the same bytes, wherever and by whomever they are built. */
import { hash } from "node:crypto";
import path from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { hashLines } from "../../src/build/tree/tree-hash.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { MINI_NOW } from "../setup.ts";
import { buildUnder, prepareWorkplace } from "./proof/reproduce/build-under.ts";
import { allConditions, fewConditions, nameOf, pairsOf } from "./proof/reproduce/conditions.ts";
import { firstDifference } from "./proof/reproduce/first-difference.ts";

const folder = sharedFolder("reproducible");
const workplace = () => ({ folder: folder.at(), root: path.resolve("test/site/newsroom"), now: MINI_NOW });
const FEW = fewConditions(5);

beforeAll(() => prepareWorkplace(workplace()));

describe("a clean build", () => {
  it.each(FEW.map((condition, number) => [nameOf(condition), condition, number] as const))(
    "%s",
    async (_, condition, number) => {
      const { told, lines } = await buildUnder(workplace(), condition, process.execPath, number);
      const usual = hashLines(inject("miniSite"));
      expect(firstDifference(usual, lines)).toBeUndefined();
      expect(told).toBe(hash("sha256", usual, "hex"));
    },
  );
});

describe("the few conditions", () => {
  it("hold every value that a condition has, and most pairs of them", () => {
    const values = (conditions: typeof FEW) => new Set(conditions.flatMap((each) => Object.values(each)));
    expect(values(FEW)).toEqual(values(allConditions()));
    const pairs = (conditions: typeof FEW) => new Set(conditions.flatMap(pairsOf)).size;
    expect(pairs(FEW)).toBeGreaterThan(0.7 * pairs(allConditions()));
  });

  it("are told apart by the first file that differs", () => {
    const site = (files: Record<string, string>) =>
      Object.entries(files)
        .map(([file, text]) => `${hash("sha256", text, "hex")}  ${file}\n`)
        .join("");
    expect(firstDifference(site({ a: "1", b: "2" }), site({ a: "1", b: "2" }))).toBeUndefined();
    expect(firstDifference(site({ a: "1", b: "2" }), site({ b: "3" }))).toBe("a is missing");
    expect(firstDifference(site({ a: "1", b: "2" }), site({ a: "1", b: "3" }))).toBe("b has other bytes");
    expect(firstDifference(site({ b: "2" }), site({ a: "1", b: "2" }))).toBe("a is too much");
  });
});
