import { parseAllHeaders } from "@netlify/headers-parser";
import { describe, expect, it } from "vitest";
import { renderHeaders } from "../../src/feeds/headers.ts";
import { paper } from "./edition-fixture.ts";
import { withFile } from "./netlify-file.ts";

/** The headers that Netlify sends with an address: of two rules for one header the later wins. */
async function headersAt(address: string, of = paper): Promise<Record<string, string>> {
  const { headers, errors } = await withFile("_headers", renderHeaders(of), (path) =>
    parseAllHeaders({
      headersFiles: [path],
      configHeaders: [],
      minimal: false,
      netlifyConfigPath: undefined,
    }),
  );
  expect(errors).toEqual([]);
  const matching = headers.filter((rule) => "forRegExp" in rule && rule.forRegExp.test(address));
  return Object.assign({}, ...matching.map(({ values }) => values));
}

describe("_headers", () => {
  it("begins with the paper's mark", () => {
    expect(renderHeaders(paper).split("\n")[0]).toBe("# Tòa Soạn");
  });

  it("locks every page down to the site itself", async () => {
    const headers = await headersAt("/2023/06/bai.html");
    expect(headers).toMatchObject({
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
    });
    expect(headers).not.toHaveProperty("X-Robots-Tag");
    const policy = headers["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it.each([
    "/tai-nguyen/main.abc.css",
    "/anh/0123456789ab-960.jpeg",
    "/pagefind/2023-06/index/vi_abc.pf_index",
  ])("keeps %s for a year", async (address) => {
    expect(await headersAt(address)).toMatchObject({
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    });
  });

  it.each(["/pagefind/catalog.json", "/pagefind/goi-y.json", "/moi-nhat.json"])(
    "has %s asked for anew",
    async (address) => {
      expect(await headersAt(address)).toMatchObject({
        "Cache-Control": "public, max-age=0, must-revalidate",
      });
    },
  );

  it("lets feed readers on other sites show the photos", async () => {
    expect(await headersAt("/anh/0123456789ab-960.jpeg")).toMatchObject({
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  });

  it.each([
    ["/rss.xml", "application/rss+xml"],
    ["/atom.xml", "application/atom+xml"],
    ["/feed.json", "application/feed+json"],
    ["/van-hoa/rss.xml", "application/rss+xml"],
    ["/van-hoa/atom.xml", "application/atom+xml"],
    ["/van-hoa/feed.json", "application/feed+json"],
    ["/moi-nhat.json", "application/json"],
    ["/manifest.webmanifest", "application/manifest+json"],
  ])("sends %s as %s", async (address, type) => {
    expect(await headersAt(address)).toMatchObject({ "Content-Type": `${type}; charset=utf-8` });
  });

  describe("at the editors' form", () => {
    const withEditing = (editing: Partial<NonNullable<typeof paper.site.editing>>) => ({
      ...paper,
      site: {
        ...paper.site,
        editing: { form: true, backend: "github" as const, branch: "main", ...editing },
      },
    });
    const directive = (headers: Record<string, string>, name: string) =>
      headers["Content-Security-Policy"]?.split("; ").find((each) => each.startsWith(`${name} `));

    it.each(["/quan-tri/", "/quan-tri/config.json"])(
      "loosen %s as far as the form needs, and keep robots out",
      async (address) => {
        const headers = await headersAt(address);
        expect(headers["X-Robots-Tag"]).toBe("noindex");
        expect(directive(headers, "script-src")).toBe("script-src 'self' 'wasm-unsafe-eval'");
        expect(directive(headers, "style-src")).toBe("style-src 'self' 'unsafe-inline'");
        expect(directive(headers, "connect-src")).toBe("connect-src 'self' blob: data:");
        expect(directive(headers, "frame-ancestors")).toBe("frame-ancestors 'none'");
        expect(headers["Content-Security-Policy"]).not.toMatch(/'unsafe-eval'|https?:|\*/);
      },
    );

    it("let it talk to the repository's host alone, and sign in through a window of its own", async () => {
      const headers = await headersAt("/quan-tri/", withEditing({ repo: "bao/bai" }));
      expect(directive(headers, "connect-src")).toBe("connect-src 'self' blob: data: https://api.github.com");
      expect(directive(headers, "img-src")).toBe(
        "img-src 'self' blob: data: https://avatars.githubusercontent.com",
      );
      expect(headers["Cross-Origin-Opener-Policy"]).toBe("same-origin-allow-popups");
      const elsewhere = await headersAt("/quan-tri/", withEditing({ repo: "bao/bai", backend: "gitlab" }));
      expect(directive(elsewhere, "connect-src")).toBe("connect-src 'self' blob: data: https://gitlab.com");
    });

    it("loosen nothing elsewhere, and nothing at all where there is no form", async () => {
      const whole = withEditing({ repo: "bao/bai" });
      expect(await headersAt("/2023/06/bai.html", whole)).toEqual(await headersAt("/2023/06/bai.html"));
      const none = await headersAt("/quan-tri/", withEditing({ form: false }));
      expect(none).toEqual(await headersAt("/cam-on/"));
    });
  });

  it("keeps robots out of previews", async () => {
    expect(await headersAt("/", { ...paper, preview: true })).toMatchObject({ "X-Robots-Tag": "noindex" });
  });
});
