import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { onceFor } from "../../../_includes/components/once-for.ts";
import { collectUsed } from "../../../_includes/components/used-components.ts";
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

it("tells a page that it was rendered with what the part was rendered with, also where it was kept", () => {
  const Name = Object.assign(() => <b>Tràm Vàng</b>, { file: "name.tsx" });
  const Elsewhere = Object.assign(() => <i>Khác</i>, { file: "elsewhere.tsx" });
  const html = onceFor<Paper>(() => (
    <p>
      <Name />
    </p>
  ));
  const paper = paperOf();
  const first = collectUsed(() => html(paper, ""));
  const second = collectUsed(() => html(paper, ""));
  expect(second.result).toBe(first.result);
  expect([[...first.used], [...second.used]]).toEqual([["name.tsx"], ["name.tsx"]]);

  const around = collectUsed(() => {
    const inner = collectUsed(() => html(paper, ""));
    return [inner.result, collectUsed(() => renderToString(<Elsewhere />)).result];
  });
  expect([...around.used].sort()).toEqual(["elsewhere.tsx", "name.tsx"]);
});
