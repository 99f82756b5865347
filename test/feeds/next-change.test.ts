import { expect, it } from "vitest";
import { renderNextChange } from "../../src/feeds/next-change.ts";
import { instant } from "./edition-fixture.ts";

it("tells until when the site holds, and nothing else", () => {
  expect(renderNextChange(instant("2026-11-27T00:30:00Z"))).toBe('{"until":"2026-11-27T07:30:00+07:00"}');
  expect(renderNextChange(undefined)).toBe('{"until":null}');
});
