import { expect, it } from "vitest";
import { policiesSchema } from "../../src/content/policies.ts";

it.each([
  ["/2023/06/cach-dinh-chinh.html", true],
  ["/", true],
  ["https://hoi-nha-bao.example.vn/quy-tac", true],
  ["//khac.example.vn/", false],
  ["http://bao.example.vn/", false],
  ["https://[", false],
  ["https://ten@bao.example.vn/", false],
  ["javascript:alert(1)", false],
  ["tôn chỉ", false],
])("the address of a policy may be %s: %s", (corrections, isFine) => {
  expect(policiesSchema.safeParse({ corrections }).success).toBe(isFine);
});
