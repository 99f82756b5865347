/** Files that have no place in a newsroom and are refused, though no harm of theirs is known. */
import type { Code } from "../../../src/codes.ts";
import type { HostileFile } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

export interface Refused {
  readonly at: string;
  readonly file: HostileFile;
  readonly code: Code;
}

const foreign = (at: string): Refused => ({ at, file: "x\n", code: "tep-la" });
const front = (id: string, lines: string, code: Code): Refused => ({
  at: `${MONTH}/${id}.md`,
  file: article(lines),
  code,
});

export const REFUSED_TOO: readonly Refused[] = [
  foreign("articles/.env"),
  foreign("articles/.eleventyignore"),
  foreign("articles/.npmrc"),
  foreign("articles/.gitattributes"),
  foreign("articles/package.json"),
  foreign("articles/eleventy.config.js"),
  foreign("articles/node_modules/yaml/index.js"),
  foreign("_data/.env"),
  foreign("_data/package.json"),
  foreign("_data/site.YML"),
  foreign("_data/site.yaml"),
  foreign("_data/them/site.yml"),
  foreign("_data/tin.md"),
  {
    at: "_data/site.yml",
    file: `${SOUND["_data/site.yml"]}eleventyComputed: { x: y }\n`,
    code: "khoa-la",
  },
  {
    at: "_data/sections.yml",
    file: `- { id: "muc/rss.xml\\n  Content-Security-Policy: default-src *\\n/x", name: Mục lạ }\n`,
    code: "dang-sai",
  },
  { at: "_data/bang.yml", file: "x\n", code: "bang-la" },
  { at: `${MONTH}/ong.md`, file: { fifo: true }, code: "tep-dac-biet" },
  { at: `${MONTH}/co-anh/anh-1.jpg`, file: { fifo: true }, code: "tep-dac-biet" },
  { at: "_data/authors.yml", file: { fifo: true }, code: "tep-dac-biet" },
  { at: "_data", file: { fifo: true }, code: "tep-dac-biet" },
  { at: `${MONTH}/vong`, file: { linkTo: "." }, code: "tep-dac-biet" },
  { at: `${MONTH}/dau.md`, file: { linkTo: "khong-co.md" }, code: "tep-dac-biet" },
  front("constructor", "constructor: { prototype: { permalink: /chiem.html } }", "khoa-cam"),
  front("prototype", "photo: { src: a.jpg, alt: Sông, prototype: { x: y } }", "khoa-cam"),
  front("khoa-la", "toString: x", "khoa-la"),
  front("khoa-phuc", "? [__proto__]\n: { x: y }", "khoa-la"),
  front("muc-len", "section: ../../chinh-tri", "chuyen-muc-la"),
  front("muc-may", "section: __proto__", "chuyen-muc-la"),
  front("tac-gia-may", "authors: [constructor]", "tac-gia-la"),
  front("anh-len", "photo: { src: ../tin-lanh/anh-1.jpg, alt: Sông }", "dang-sai"),
  front("anh-goc", "photo: { src: /etc/passwd, alt: Sông }", "dang-sai"),
  front("anh-windows", "photo: { src: 'C:\\anh.jpg', alt: Sông }", "dang-sai"),
  front("anh-mang", "photo: { src: 'https://ke-xau.example/a.jpg', alt: Sông }", "dang-sai"),
  front("anh-khong", "photo: { src: 'a.jpg%00.md', alt: Sông }", "dang-sai"),
  front("anh-svg", "photo: { src: a.svg, alt: Sông }", "dang-sai"),
];
