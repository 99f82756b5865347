import { describe, expect, it } from "vitest";
import { renderHeaders } from "../../src/feeds/headers.ts";
import { paper as bare } from "./edition-fixture.ts";
import { withFile } from "./netlify-file.ts";
import { netlifyHeaders, netlifyRules } from "./netlify-headers.ts";

const WORKER = "/tai-nguyen/search-worker-0123abcd.js";
const paper = { ...bare, assets: { ...bare.assets, "search-worker.js": WORKER } };

/** The headers that Netlify sends with an address. */
async function headersAt(address: string, of = paper): Promise<Readonly<Record<string, string>>> {
  return withFile("_headers", renderHeaders(of), async (path) => (await netlifyHeaders(path))(address));
}

/** One of each kind. */
const ADDRESSES = [
  ...["/", "/van-hoa/", "/2023/", "/2023/06/", "/2023/06/bai.html", "/404.html", "/tim-kiem/", "/cam-on/"],
  ...[
    "/chu-de/khen-thuong/",
    "/dia-phuong/tan-an/",
    "/tac-gia/to-thoi-su/",
    "/quan-tri/",
    "/quan-tri/config.json",
  ],
  ...["/rss.xml", "/van-hoa/atom.xml", "/feed.json", "/sitemap.xml", "/sitemap-2023-06.xml", "/robots.txt"],
  ...["/chu-de/lua-gao/rss.xml", "/chu-de/lua-gao/feed.json", "/llms.txt", "/.well-known/security.txt"],
  ...[
    "/moi-nhat.json",
    "/viet-tat.json",
    "/den-han.json",
    "/manifest.webmanifest",
    "/sw.js",
    "/anh/0123456789ab-960.avif",
  ],
  ...["/tai-nguyen/main-0123abcd.css", WORKER, "/tai-nguyen/icon-192.abc.png"],
  ...["/tai-nguyen/quan-tri-0123abcd/quan-tri.js", "/tai-nguyen/quan-tri-0123abcd/chunks/vi.js"],
  ...["/pagefind/catalog.json", "/pagefind/2023-06/pages-01.json", "/pagefind/2023-06/index/vi_abc.pf_index"],
];

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
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types ngoai-tuyen");
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  });

  it("takes from every page what it has no need of", async () => {
    const { "Permissions-Policy": permissions = "" } = await headersAt("/2023/06/bai.html");
    const given = permissions.split(", ").filter((each) => !each.endsWith("=()"));
    expect(given).toEqual(["clipboard-read=(self)", "clipboard-write=(self)", "fullscreen=(self)"]);
    for (const name of [
      "camera",
      "microphone",
      "geolocation",
      "payment",
      "usb",
      "browsing-topics",
      "interest-cohort",
    ])
      expect(permissions).toContain(`${name}=()`);
  });

  it.each(["/tim-kiem/", WORKER])("lets %s run WebAssembly, and nothing else", async (address) => {
    const [own = "", usual = ""] = (await Promise.all([headersAt(address), headersAt("/")])).map(
      (headers) => headers["Content-Security-Policy"],
    );
    const parts = usual.split("; ");
    expect(own.split("; ").filter((part) => !parts.includes(part))).toEqual([
      "script-src 'self' 'wasm-unsafe-eval'",
      "trusted-types tim-kiem ngoai-tuyen",
    ]);
  });

  it.each([
    "/anh-hung/",
    "/anh",
    "/tai-nguyen-moi-truong/",
    "/tai-nguyen-moi-truong/rss.xml",
    "/quan-tri-kinh-doanh/",
    "/pagefind-la/",
    "/tim-kiem-nguoi-than/",
  ])("does not take the section %s for a folder of its own", async (address) => {
    const { "Content-Type": _, ...headers } = await headersAt(address);
    const usual = await headersAt(address.endsWith(".xml") ? "/van-hoa/rss.xml" : "/van-hoa/");
    expect(headers).toEqual({ ...usual, "Content-Type": undefined });
  });

  it("says everything once: no path twice, and no address between two rules", async () => {
    const rules = await withFile("_headers", renderHeaders(paper), netlifyRules);
    expect(new Set(rules.map((rule) => rule.for)).size).toBe(rules.length);
    for (const address of ADDRESSES) {
      const special = rules.filter((rule) => rule.for !== "/*" && rule.forRegExp.test(address));
      const names = special.flatMap(({ values }) => Object.keys(values));
      expect(new Set(names).size, `${address}: ${names}`).toBe(names.length);
    }
  });

  it.each([
    "/tai-nguyen/main.abc.css",
    "/tai-nguyen/quan-tri-0123abcd/quan-tri.js",
    "/tai-nguyen/quan-tri-0123abcd/chunks/vi.js",
    "/pagefind/2023-06/pages-01.json",
    "/anh/0123456789ab-960.jpeg",
    "/pagefind/2023-06/index/vi_abc.pf_index",
  ])("keeps %s for a year", async (address) => {
    expect(await headersAt(address)).toMatchObject({
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    });
  });

  it.each([
    ...[
      "/pagefind/catalog.json",
      "/pagefind/goi-y.json",
      "/moi-nhat.json",
      "/viet-tat.json",
      "/den-han.json",
      "/2023/06/bai.html",
    ],
    ...[
      "/",
      "/van-hoa/",
      "/404.html",
      "/rss.xml",
      "/van-hoa/feed.json",
      "/sitemap.xml",
      "/sitemap-2023-06.xml",
    ],
    ...["/robots.txt", "/manifest.webmanifest", "/sw.js"],
  ])("has %s asked for anew", async (address) => {
    expect(await headersAt(address)).toMatchObject({
      "Cache-Control": "public, max-age=0, must-revalidate",
    });
  });

  it.each(["/anh/0123456789ab-960.jpeg", "/tai-nguyen/icon-192.abc.png"])(
    "lets feed readers on other sites show %s",
    async (address) => {
      expect(await headersAt(address)).toMatchObject({ "Cross-Origin-Resource-Policy": "cross-origin" });
    },
  );

  it.each([
    "/rss.xml",
    "/van-hoa/atom.xml",
    "/feed.json",
    "/sitemap.xml",
    "/sitemap-news.xml",
    "/robots.txt",
  ])("lets browsers draw %s, and do nothing with it", async (address) => {
    expect((await headersAt(address))["Content-Security-Policy"]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it.each([
    ["/rss.xml", "application/rss+xml"],
    ["/atom.xml", "application/atom+xml"],
    ["/feed.json", "application/feed+json"],
    ["/van-hoa/rss.xml", "application/rss+xml"],
    ["/van-hoa/atom.xml", "application/atom+xml"],
    ["/van-hoa/feed.json", "application/feed+json"],
    ["/chu-de/lua-gao/rss.xml", "application/rss+xml"],
    ["/chu-de/lua-gao/feed.json", "application/feed+json"],
    ["/llms.txt", "text/plain"],
    ["/.well-known/security.txt", "text/plain"],
    ["/moi-nhat.json", "application/json"],
    ["/sitemap.xml", "application/xml"],
    ["/sitemap-2023-06.xml", "application/xml"],
    ["/robots.txt", "text/plain"],
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
    const directive = (headers: Readonly<Record<string, string>>, name: string) =>
      headers["Content-Security-Policy"]?.split("; ").find((each) => each.startsWith(`${name} `));

    it("are loosened as far as the form needs", async () => {
      const headers = await headersAt("/quan-tri/");
      expect(directive(headers, "script-src")).toBe("script-src 'self'");
      expect(directive(headers, "style-src")).toBe("style-src 'self'");
      expect(directive(headers, "style-src-attr")).toBe("style-src-attr 'unsafe-inline'");
      expect(directive(headers, "connect-src")).toBe("connect-src 'self' blob: data:");
      expect(directive(headers, "frame-ancestors")).toBe("frame-ancestors 'none'");
      expect(headers["Content-Security-Policy"]).not.toMatch(/'unsafe-eval'|https?:|\*/);
    });

    it.each(["/quan-tri/", "/quan-tri/config.json"])(
      "let nobody keep %s, robots least of all",
      async (address) => {
        expect(await headersAt(address)).toMatchObject({
          "X-Robots-Tag": "noindex",
          "Cache-Control": "no-store",
        });
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

  it.each(ADDRESSES)("keeps robots out of %s in previews", async (address) => {
    expect(await headersAt(address, { ...paper, preview: true })).toMatchObject({
      "X-Robots-Tag": "noindex",
    });
  });
});
