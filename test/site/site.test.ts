import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";
import { fileOf } from "../../src/build/outputs.ts";
import { checkJsonLd } from "../../src/feeds/check-json-ld.ts";
import { type Fragment, readPagefindJson } from "../../src/search/archive/fragment.ts";
import { decodeCopy } from "../../src/search/copy/decode-copy.ts";
import { openPage, readPage } from "./open-page.ts";

const site = inject("miniSite");
const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(path.join(site, file)).isFile(),
);
const htmlFiles = files.filter((file) => file.endsWith(".html")).sort();
const read = (file: string) => readFileSync(path.join(site, file), "utf8");

describe("the site", () => {
  it.each([
    "/",
    "/chinh-tri/",
    "/chua-co-bai/",
    "/2023/06/",
    "/2023/",
    "/chu-de/hoc-va-lam-theo-bac/",
    "/dia-phuong/tan-an/",
    "/tac-gia/to-thoi-su/",
    "/tim-kiem/",
    "/quyen-rieng-tu/",
    "/ngoai-tuyen/",
    "/404.html",
    "/rss.xml",
    "/atom.xml",
    "/feed.json",
    "/chinh-tri/rss.xml",
    "/chinh-tri/atom.xml",
    "/chinh-tri/feed.json",
    "/moi-nhat.json",
    "/viet-tat.json",
    "/sitemap.xml",
    "/sitemap-2023-06.xml",
    "/sitemap-news.xml",
    "/robots.txt",
    "/.well-known/security.txt",
    "/manifest.webmanifest",
    "/sw.js",
    "/_headers",
    "/_redirects",
    "/pagefind/catalog.json",
    "/pagefind/goi-y.json",
    "/quan-tri/",
    "/quan-tri/config.json",
  ])("answers %s", (address) => expect(existsSync(path.join(site, fileOf(address)))).toBe(true));

  it("tells neither robots nor readers of the editors' form", () => {
    const telling = files.filter(
      (file) => /\.(html|xml)$|moi-nhat|goi-y|catalog/.test(file) && !file.startsWith("quan-tri"),
    );
    expect(telling.filter((file) => read(file).includes("/quan-tri"))).toEqual([]);
    const { document } = openPage("/quan-tri/");
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });

  it("has no empty file", () => {
    expect(files.filter((file) => statSync(path.join(site, file)).size === 0)).toEqual([]);
  });

  it("leaks nothing of drafts, future, expired and withdrawn pieces", () => {
    const texts = files.filter((file) => /\.(html|xml|json|txt|webmanifest)$|_redirects$/.test(file));
    expect(
      texts.filter((file) => /CANARY|Bản nháp bí mật|Chủ đề kín|Bài hẹn giờ|hết hạn/.test(read(file))),
    ).toEqual([]);
  });

  it("leaks nothing of them into the search index", () => {
    const fragments = files.filter((file) => file.endsWith(".pf_fragment"));
    expect(fragments.length).toBe(3);
    const texts = fragments.map((file) => {
      const fragment = readPagefindJson(gunzipSync(readFileSync(path.join(site, file)))) as Fragment;
      return decodeCopy(fragment.content)
        .map((block) => block.text)
        .join("\n");
    });
    expect(texts.join("\n")).toContain("lưỡng");
    expect(
      texts.filter((text) => /CANARY|Bản nháp bí mật|Chủ đề kín|Bài hẹn giờ|hết hạn/.test(text)),
    ).toEqual([]);
  });

  it("says at the address of a withdrawn piece that it is gone, and keeps robots out", () => {
    const { document, page } = openPage("/2023/05/da-go.html");
    expect(page.getByRole("heading", { level: 1 }).textContent).toMatch(/rút/);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toMatch(/noindex/);
  });

  it("redirects old addresses", () => {
    expect(read("_redirects").trim()).toBe("/tin/123.html /2023/06/hai-nam-lam-theo-guong-bac.html 301");
  });
});

describe("every page", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // Void elements in Preact's form, long titles of newspapers, attributes that Netlify's forms read; roles of a table that
      // is set as cards, which some browsers take for no table.
      "no-redundant-role": "off",
      "void-style": "off",
      "long-title": "off",
      "no-unknown-attributes": "off",
      "doctype-style": "off",
      "no-trailing-whitespace": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
    },
  });

  it.each(htmlFiles)("%s is valid HTML", async (file) => {
    const { results } = await validator.validateString(read(file), path.join(site, file));
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(htmlFiles)("%s leads to nothing that is not there", (file) => {
    const { document } = new JSDOM(read(file)).window;
    const inside = [...document.querySelectorAll("a[href], link[href], img[src], script[src], form[action]")]
      .map(
        (element) =>
          element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "",
      )
      .concat(
        [...document.querySelectorAll("[srcset]")].flatMap((element) =>
          (element.getAttribute("srcset") ?? "").split(", ").map((each: string) => each.split(" ")[0] ?? ""),
        ),
      )
      .filter((address) => /^[/#]/.test(address));
    const dead = inside.filter((address) => {
      const [pathname = "", anchor] = address.split("#");
      if (pathname === "") return anchor !== undefined && !document.getElementById(anchor);
      const target = pathname.split("?")[0] ?? "";
      if (!existsSync(path.join(site, fileOf(target)))) return true;
      return anchor !== undefined && !readPage(target).includes(`id="${anchor}"`);
    });
    expect(dead).toEqual([]);
  });

  it.each(htmlFiles)("%s tells search engines and networks what is true", (file) => {
    const { document } = new JSDOM(read(file)).window;
    const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
    const origin = canonical && new URL(canonical).origin;
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      const data: unknown = JSON.parse(script.textContent ?? "");
      expect(checkJsonLd(data, { site: origin, page: canonical })).toEqual([]);
    }
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute("content");
    if (image) expect(existsSync(path.join(site, fileOf(new URL(image).pathname)))).toBe(true);
    const robots = document.querySelector("meta[name=robots]")?.getAttribute("content");
    if (robots !== "noindex") expect(image).toBeDefined();
  });

  it.each(htmlFiles)("%s has one h1, a title, a language and skips no heading", (file) => {
    const { document } = new JSDOM(read(file)).window;
    expect(document.documentElement.lang).toBe("vi");
    expect(document.title).not.toBe("");
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) =>
      Number(heading.tagName[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 1);
  });
});
