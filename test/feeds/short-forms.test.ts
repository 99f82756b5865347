import { expect, it } from "vitest";
import { renderShortForms } from "../../src/feeds/short-forms.ts";

it("viet-tat.json tells what short forms mean, in the table's order", () => {
  const rows = [
    { short: "QĐ", full: "quyết định" },
    { short: "QĐ", full: "quy định" },
  ];
  expect(JSON.parse(renderShortForms(rows))).toEqual({
    shortForms: [
      ["QĐ", "quyết định"],
      ["QĐ", "quy định"],
    ],
  });
});

it("viet-tat.json of a paper without a table is an empty list", () => {
  expect(JSON.parse(renderShortForms([]))).toEqual({ shortForms: [] });
});
