import { expect, it } from "vitest";
import { contentTypeOf } from "../../src/newsroom/content-type.ts";

it.each([
  ["index.html", "text/html; charset=utf-8"],
  ["2023/06/tin.html", "text/html; charset=utf-8"],
  // Written so that the development server leaves it alone.
  ["quan-tri/index.html", "Text/HTML; charset=utf-8"],
  ["rss.xml", "application/xml; charset=utf-8"],
  ["_headers", "text/plain; charset=utf-8"],
  ["anh/0123456789ab-480.avif", "image/avif"],
  ["pagefind/2023-06/vi_0123.pf_fragment", "application/octet-stream"],
])("%s is sent as %s", (file, type) => expect(contentTypeOf(file)).toBe(type));
