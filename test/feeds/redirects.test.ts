import { parseAllRedirects } from "@netlify/redirect-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Redirect } from "../../src/edition/edition.ts";
import { renderRedirects } from "../../src/feeds/redirects.ts";
import { editionOf } from "./edition-fixture.ts";
import { withFile } from "./netlify-file.ts";

async function readBack(redirects: readonly Redirect[]) {
  const read = await withFile("_redirects", renderRedirects(redirects), (path) =>
    parseAllRedirects({ redirectsFiles: [path], configRedirects: [], minimal: false }),
  );
  expect(read.errors).toEqual([]);
  return read.redirects;
}

describe("_redirects", () => {
  it("leads from old addresses to articles, for good", async () => {
    const { redirects } = editionOf();
    expect(renderRedirects(redirects)).toBe("/tin/123.html /2023/06/hoc-va-lam-theo-bac.html 301\n");
    expect(await readBack(redirects)).toMatchObject([
      {
        from: "/tin/123.html",
        to: "/2023/06/hoc-va-lam-theo-bac.html",
        status: 301,
        force: false,
        query: {},
      },
    ]);
  });

  it("is read whole by Netlify also where a large archive has moved", async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      from: `/tin/${n}.html`,
      to: `/2019/05/${n}.html`,
    }));
    expect(await readBack(many)).toHaveLength(many.length);
  });

  it("is empty where nothing has moved", () => {
    expect(renderRedirects([])).toBe("");
  });

  it.each([
    ["/tin cũ.html", "/tin%20c%C5%A9.html"],
    ["/a%20b%zz", "/a%20b%25zz"],
    ["/tin/*", "/tin/%2A"],
    ["/:nam/bai", "/%3Anam/bai"],
    ["/a?id=1#x", "/a%3Fid%3D1%23x"],
    ["/a\n/* /b 200", "/a%0A/%2A%20/b%20200"],
  ])("takes %j for a path, not for a rule", (from, expected) => {
    expect(renderRedirects([{ from, to: "/" }])).toBe(`${expected} / 301\n`);
  });

  it("is one rule a redirect, whatever the address", async () => {
    const redirect = fc.record({
      from: fc.string({ unit: "binary" }).map((path) => `/${path}`),
      to: fc.constant("/moi.html"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(redirect, { maxLength: 5, selector: (each) => renderRedirects([each]) }),
        async (redirects) => {
          const read = await readBack(redirects);
          expect(read).toHaveLength(redirects.length);
          for (const each of read) expect(each).toMatchObject({ to: "/moi.html", status: 301 });
        },
      ),
      { numRuns: 20 },
    );
  });
});
