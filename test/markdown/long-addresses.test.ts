import { expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT } from "./body-fixtures.ts";

const linksIn = (markdown: string) => renderBody(markdown, CONTEXT).body.html.match(/<a /g)?.length ?? 0;
const address = (length: number) => `https://bao.example/${"a".repeat(length - 20)}`;

it("links bare addresses as long as addresses are, and leaves longer ones text", () => {
  expect(linksIn(`Xem ${address(1000)} và ${address(40)}.`)).toBe(2);
  expect(linksIn(`Xem ${address(1200)} và ${address(40)}.`)).toBe(1);
  expect(linksIn(`[Xem](${address(1200)})`)).toBe(1);
});
