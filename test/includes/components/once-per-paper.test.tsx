import { expect, it } from "vitest";
import { oncePerPaper } from "../../../_includes/components/once-per-paper.ts";
import { paperOf } from "../paper-fixture.ts";

it("renders a part once for each paper and variant", () => {
  const made: string[] = [];
  const html = oncePerPaper<"a" | "b">(({ paper, variant }) => {
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
