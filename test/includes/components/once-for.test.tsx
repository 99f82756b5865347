import { expect, it } from "vitest";
import { onceFor } from "../../../_includes/components/once-for.ts";
import type { Paper } from "../../../src/edition/paper.ts";
import { paperOf } from "../paper-fixture.ts";

it("renders a part once for each value and variant", () => {
  const made: string[] = [];
  const html = onceFor<Paper, "a" | "b">((paper, variant) => {
    made.push(variant);
    return <p>{`${paper.site.name} ${variant}`}</p>;
  });
  const one = paperOf();
  expect([html(one, "a"), html(one, "a"), html(one, "b")]).toEqual([
    "<p>Báo Tràm Vàng a</p>",
    "<p>Báo Tràm Vàng a</p>",
    "<p>Báo Tràm Vàng b</p>",
  ]);
  html(paperOf(), "a");
  expect(made).toEqual(["a", "b", "a"]);
});
