import { within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { ReadingTools } from "../../../_includes/components/reading-tools.tsx";
import { documentOf, paperOf } from "../paper-fixture.ts";

const { body } = documentOf(renderToString(<ReadingTools words={1200} assets={paperOf().assets} />));

it("says how long an article takes to read", () => {
  expect(within(body).getByText("5 phút đọc")).toBeTruthy();
});

it("shows no tool before a script can bring it to life", () => {
  expect(within(body).queryAllByRole("button")).toEqual([]);
  const names = within(body)
    .getAllByRole("button", { hidden: true })
    .map((button) => button.getAttribute("aria-label") ?? button.textContent);
  expect(names).toEqual(["Nghe bài", "Giảm cỡ chữ", "Tăng cỡ chữ"]);
});
