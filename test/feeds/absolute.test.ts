import { describe, expect, it } from "vitest";
import { absoluteAddress, absoluteHtml } from "../../src/feeds/absolute.ts";

const site = { url: "https://bao.example.vn" };
const page = "/2023/06/bai.html";
const made = (html: string) => absoluteHtml(html, site, page);

describe("absolute addresses", () => {
  it("puts the site's address in front", () => {
    expect(absoluteAddress(site, "/")).toBe("https://bao.example.vn/");
  });

  it.each([
    ['<a href="/chinh-tri/">', '<a href="https://bao.example.vn/chinh-tri/">'],
    ['<img alt="" src="/anh/1.jpeg">', '<img alt="" src="https://bao.example.vn/anh/1.jpeg">'],
    [
      '<source type="image/avif" srcset="/anh/1-480.avif 480w, /anh/1-960.avif 960w">',
      '<source type="image/avif" srcset="https://bao.example.vn/anh/1-480.avif 480w, https://bao.example.vn/anh/1-960.avif 960w">',
    ],
    ['<a href="#fn1">', '<a href="https://bao.example.vn/2023/06/bai.html#fn1">'],
    ['<a title="a > b" href="/x">', '<a title="a > b" href="https://bao.example.vn/x">'],
  ])("%s", (html, expected) => {
    expect(made(html)).toBe(expected);
  });

  it.each([
    '<a href="https://example.vn/">',
    '<a href="//example.vn/">',
    '<a href="mailto:a@example.vn">',
    '<p>Viết href="/x" trong bài</p>',
    '<a data-href="/x">',
  ])("leaves %s as it is", (html) => {
    expect(made(html)).toBe(html);
  });
});
