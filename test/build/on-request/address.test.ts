import { describe, expect, it } from "vitest";
import { findAddress } from "../../../src/build/on-request/address.ts";

const FILES = new Set(["index.html", "2023/06/index.html", "2023/06/tin.html", "rss.xml", "_headers"]);
const find = (target: string) => findAddress(target, (file) => FILES.has(file));

describe("an address", () => {
  it.each([
    ["/", "index.html"],
    ["/?q=1", "index.html"],
    ["/2023/06/", "2023/06/index.html"],
    ["/2023/06/tin.html", "2023/06/tin.html"],
    ["/2023/06/tin", "2023/06/tin.html"],
    ["/2023/06/t%69n.html?a=b?c", "2023/06/tin.html"],
    ["/rss.xml", "rss.xml"],
    ["/_headers", "_headers"],
  ])("%s is the file %s", (target, file) => expect(find(target)).toEqual({ kind: "file", file }));

  it.each([
    ["/2023/06", "/2023/06/"],
    ["/2023/06?q=1", "/2023/06/?q=1"],
    ["/2023/06/tin/", "/2023/06/tin"],
  ])("%s leads on to %s", (target, to) => expect(find(target)).toEqual({ kind: "redirect", to }));

  it.each(["/khong-co.html", "/2023/07/", "/..%2f..%2f_data%2fsite.yml", "/../index.html", "//index.html"])(
    "%s is nothing",
    (target) => expect(find(target)).toEqual({ kind: "nothing" }),
  );

  it.each(["/%E0%A4%A", "/%", "*", "", "http://localhost/"])("%s is none", (target) =>
    expect(find(target)).toEqual({ kind: "invalid" }),
  );
});
