import { describe, expect, it } from "vitest";
import { securitySchema } from "../../src/content/security.ts";

describe("where a hole in the site's security is told", () => {
  it.each([
    ["an-ninh@bao.example.vn", true],
    ["https://bao.example.vn/bao-mat.html", true],
    ["bao.example.vn", false],
    ["http://bao.example.vn", false],
    ["mailto:an-ninh@bao.example.vn", false],
    ["an-ninh@bao.example.vn\nContact: ai@ke-xau.example", false],
    ["an-ninh@bao.example.vn?subject=x", false],
    ["https://ai@ke-xau.example/", false],
    ["javascript:alert(1)@a.b", false],
    ["", false],
  ])("%j: %j", (contact, isFine) => {
    expect(securitySchema.safeParse({ contact }).success).toBe(isFine);
  });

  it.each([
    ["https://bao.example.vn/bao-mat.html", true],
    ["http://bao.example.vn/bao-mat.html", false],
    ["/bao-mat.html", false],
    ["https://bao.example.vn/\nContact: x", false],
  ])("its rules at %j: %j", (policy, isFine) => {
    expect(securitySchema.safeParse({ policy }).success).toBe(isFine);
  });
});
