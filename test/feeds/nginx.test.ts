import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nginxExample } from "../../scripts/nginx-example/nginx-example.ts";
import { headerRules } from "../../src/feeds/header-rules.ts";
import { renderHeaders } from "../../src/feeds/headers.ts";
import { renderNginx } from "../../src/feeds/nginx.ts";
import { paper as bare } from "./edition-fixture.ts";
import { withFile } from "./netlify-file.ts";
import { netlifyHeaders } from "./netlify-headers.ts";

const paper = {
  ...bare,
  assets: { ...bare.assets, "search-worker.js": "/tai-nguyen/search-worker-01ab.js" },
};
const text = renderNginx(paper, ["Một báo."]);

/** What nginx sends with a file, as its configuration says: the first pattern of a map that matches, else its default. */
function nginxHeaders(uri: string): Record<string, string> {
  const sent = [...text.matchAll(/^ {4}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)].map(
    ([, name = "", value, variable = ""]) => [name, value ?? valueIn(variable, uri)] as const,
  );
  const type = [...text.matchAll(/location ~ "(.*)" \{\n +types \{\}\n +default_type (.*);/g)].find(
    ([, pattern = ""]) => new RegExp(pattern).test(uri),
  );
  return Object.fromEntries([
    ...sent.filter(([, value]) => value !== ""),
    ...(type ? [["Content-Type", `${type[2]}; charset=utf-8`] as const] : []),
  ]);
}

function valueIn(variable: string, uri: string): string {
  const [, body = ""] = new RegExp(`map \\$uri \\${variable} \\{([^]*?)\\n\\}`).exec(text) ?? [];
  const lines = [...body.matchAll(/^ {4}(?:default|"~(.*?)") "(.*)";$/gm)];
  const found = lines.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(uri));
  return (found ?? lines[0])?.[2] ?? "";
}

describe("the configuration of nginx", () => {
  it("that is given as an example is made of the rules of today", () => {
    expect(readFileSync("docs/nginx.conf.example", "utf8"), "npm run nginx-example").toBe(nginxExample());
  });

  it.each([
    ["/", "/index.html"],
    ["/2023/06/bai.html"],
    ["/van-hoa/", "/van-hoa/index.html"],
    ["/tim-kiem/", "/tim-kiem/index.html"],
    ["/quan-tri/", "/quan-tri/index.html"],
    ["/quan-tri/config.json"],
    ["/404.html"],
    ["/rss.xml"],
    ["/van-hoa/atom.xml"],
    ["/feed.json"],
    ["/sitemap-2023-06.xml"],
    ["/robots.txt"],
    ["/moi-nhat.json"],
    ["/manifest.webmanifest"],
    ["/sw.js"],
    ["/ngoai-tuyen/", "/ngoai-tuyen/index.html"],
    ["/pagefind/catalog.json"],
    ["/pagefind/2023-06/index/vi_abc.pf_index"],
    ["/tai-nguyen/main-01ab.css"],
    ["/tai-nguyen/search-worker-01ab.js"],
    ["/tai-nguyen/icon-192.abc.png"],
    ["/tai-nguyen/quan-tri-01ab/chunks/vi.js"],
    ["/anh/0123456789ab-960.avif"],
    ["/anh-hung/", "/anh-hung/index.html"],
  ])("sends with %s what Netlify sends", async (address, file = address) => {
    const netlify = await withFile("_headers", renderHeaders(paper), netlifyHeaders);
    expect(nginxHeaders(file)).toEqual(netlify(address));
  });

  it("sets every header once, and for the whole server", () => {
    const names = [...text.matchAll(/^ {4}add_header (\S+)/gm)].map(([, name]) => name);
    const wanted = new Set(headerRules(paper).flatMap(({ headers }) => Object.keys(headers)));
    expect(new Set([...names, "Content-Type"])).toEqual(wanted);
    expect(names).toHaveLength(new Set(names).size);
    expect(text.match(/add_header/g)).toHaveLength(names.length + 1);
  });

  it("tells nobody what it is, sends everybody to https, and stays on the host that was asked", () => {
    expect(text.match(/server_tokens off;/g)).toHaveLength(2);
    expect(text).toContain("listen 80;");
    expect(text).toContain("return 301 https://$host$request_uri;");
    expect(text).toContain("absolute_redirect off;");
  });

  it("gives away nothing that is not the paper's, and the page of what is not there in its place", () => {
    expect(text).toContain("error_page 404 /404.html;");
    expect(text).toContain("disable_symlinks on from=$document_root;");
    const [, hidden = ""] = /location ~ (\S+) \{\n +return 404;/.exec(text) ?? [];
    for (const file of ["/_headers", "/_redirects", "/.git/config"]) expect(file).toMatch(new RegExp(hidden));
    for (const file of ["/2023/06/bai.html", "/tai-nguyen/a/b-_c.woff2"])
      expect(file).not.toMatch(new RegExp(hidden));
  });

  it("names what the paper is called by, and the form's hosts", () => {
    expect(text.split("\n")[0]).toBe("# Một báo.");
    expect(nginxExample()).toContain("connect-src 'self' blob: data: https://api.github.com;");
  });
});
