import { within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { ContentsList } from "../../../_includes/components/contents-list.tsx";
import { documentOf } from "../paper-fixture.ts";

const heading = (level: 2 | 3, text: string) => ({ level, id: text.toLowerCase(), text });

it("lists the chapters of a long article", () => {
  const headings = [heading(2, "A"), heading(3, "A1"), heading(2, "B"), heading(2, "C"), heading(2, "D")];
  const { body } = documentOf(renderToString(<ContentsList headings={headings} />));
  const list = within(within(body).getByRole("navigation", { name: "Trong bài này" }));
  expect(list.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "#a",
    "#b",
    "#c",
    "#d",
  ]);
});

it("is absent from a short one", () => {
  const headings = [heading(2, "A"), heading(2, "B"), heading(2, "C"), heading(3, "C1")];
  expect(renderToString(<ContentsList headings={headings} />)).toBe("");
});
