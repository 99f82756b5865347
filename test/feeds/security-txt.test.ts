import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderSecurityTxt, securityContact, securityExpiry } from "../../src/feeds/security-txt.ts";
import { toIso } from "../../src/text/vietnam-time.ts";
import { instant, NOW, site } from "./edition-fixture.ts";

const DAY = 24 * 60 * 60 * 1000;

describe("security.txt", () => {
  it("has all the fields of RFC 9116 that a paper needs", () => {
    const told = { ...site, security: { policy: "https://bao.example.vn/2023/06/bao-mat.html" } };
    expect(
      renderSecurityTxt(told, "mailto:toasoan@bao.example.vn", NOW),
    ).toBe(`Contact: mailto:toasoan@bao.example.vn
Expires: 2024-01-01T00:00:00+07:00
Preferred-Languages: vi, en
Canonical: https://bao.example.vn/.well-known/security.txt
Policy: https://bao.example.vn/2023/06/bao-mat.html
`);
  });

  it.each([
    [{ email: "toasoan@bao.example.vn" }, "mailto:toasoan@bao.example.vn"],
    [{ email: "toasoan@bao.example.vn", security: {} }, "mailto:toasoan@bao.example.vn"],
    [
      { email: "toasoan@bao.example.vn", security: { contact: "mang@bao.example.vn" } },
      "mailto:mang@bao.example.vn",
    ],
    [{ security: { contact: "https://bao.example.vn/lien-he.html" } }, "https://bao.example.vn/lien-he.html"],
    [{}, undefined],
  ])("of %j names %s", (told, contact) => {
    expect(securityContact(told)).toBe(contact);
  });

  it.each([
    ["2023-01-01T00:00:00+07:00", "2024-01-01T00:00:00+07:00"],
    ["2023-06-30T23:59:59+07:00", "2024-01-01T00:00:00+07:00"],
    ["2023-07-01T00:00:00+07:00", "2024-07-01T00:00:00+07:00"],
    ["2023-12-31T23:59:59+07:00", "2024-07-01T00:00:00+07:00"],
  ])("written at %s holds until %s", (now, until) => {
    expect(toIso(securityExpiry(instant(now)))).toBe(until);
  });

  it("holds for half a year at least and a year at most, whenever it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) }), (now) => {
        const days = (securityExpiry(now) - now) / DAY;
        expect(days).toBeGreaterThan(180);
        expect(days).toBeLessThanOrEqual(366);
      }),
    );
  });
});
