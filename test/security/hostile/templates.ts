/** The language of templates in an article's text, and the keys that Eleventy itself would obey. */
import { PRODUCT, RUN_ME } from "./canary.ts";
import { buildStops, codeRuns, makesFile, secretShows, shows } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

/** An article that sets a key of Eleventy's. */
function setting(id: string, attack: string, front: string, stock: Harm, body?: string): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack,
    threat: "templates",
    files: { [at]: article(front, body) },
    expected: { code: "khoa-la", at },
    stock,
  };
}

const FROM_NUNJUCKS = `{{ range.constructor("return ${RUN_ME}")() }}\n`;

export const TEMPLATES: readonly HostileInput[] = [
  {
    id: "liquid-in-text",
    attack: "Liquid in title, summary, caption and body",
    threat: "templates",
    files: {
      [`${MONTH}/liquid-in-text.md`]: article(
        `title: "Tin {{ 7919 | times: 7907 }}"\nsummary: "Sapo {% assign x = 1 %}{{ 7919 | times: 7907 }}"`,
        "Thân {{ 7919 | times: 7907 }} và {% if true %}chữ{% endif %}.\n",
      ),
    },
    expected: {
      harmless: (site) => {
        if (site.filesWith(PRODUCT).length > 0) throw new Error("a template was run");
        const page = site.read("2023/06/liquid-in-text.html");
        if (!page.includes("{{ 7919 | times: 7907 }}") || !page.includes("{% if true %}"))
          throw new Error("words are lost");
      },
    },
    stock: shows(PRODUCT, "what the template in the text gives"),
  },
  {
    id: "liquid-reads-site",
    attack: "Liquid in the body that prints the whole of Eleventy's data",
    threat: "templates",
    files: {
      [`${MONTH}/liquid-reads-site.md`]: article("", "{{ eleventy.env.root }} {{ pkg | json }}\n"),
    },
    expected: {
      harmless: (site) => {
        if (!site.read("2023/06/liquid-reads-site.html").includes("{{ eleventy.env.root }}"))
          throw new Error("words are lost");
      },
    },
    stock: shows("/bao", "the path of the builder's folder"),
  },
  setting(
    "engine-override",
    "`templateEngineOverride: njk,md`, and Nunjucks that reaches the process",
    "templateEngineOverride: njk,md",
    codeRuns,
    FROM_NUNJUCKS,
  ),
  setting(
    "permalink-outside",
    "`permalink` that leaves the output folder",
    "permalink: ../../outside/evil.html",
    ({ outside }) => (outside.length > 0 ? `writes ${outside[0]}` : undefined),
  ),
  setting("permalink-headers", "`permalink: /_headers`", "permalink: /_headers", makesFile(/^_headers$/)),
  setting(
    "permalink-front-page",
    "`permalink: /index.html`, the front page's own",
    "permalink: /index.html",
    buildStops,
  ),
  setting(
    "permalink-pagefind",
    "`permalink: /pagefind/pagefind.js`, a program that every reader loads",
    "permalink: /pagefind/pagefind.js\nlayout: false",
    makesFile(/^pagefind\/pagefind\.js$/),
  ),
  setting(
    "permalink-template",
    "`permalink` with a template in it",
    'permalink: "/{{ 7919 | times: 7907 }}.html"',
    makesFile(new RegExp(PRODUCT)),
  ),
  setting(
    "layout-secret",
    "`layout` that names a file outside",
    "layout: ../../outside/secret.html",
    secretShows,
  ),
  setting(
    "computed-data",
    "`eleventyComputed` with a template in it",
    'eleventyComputed:\n  title: "{{ 7919 | times: 7907 }}"',
    shows(PRODUCT, "what the template in the front matter gives"),
  ),
  setting(
    "pagination-bomb",
    "`pagination` that makes a thousand pages of one file",
    `many: [${Array.from({ length: 1000 }, (_, index) => index).join(", ")}]\npagination: { data: many, size: 1 }\npermalink: "/rac/{{ pagination.pageNumber }}.html"`,
    makesFile(/^rac\/999\.html$/, "publishes a thousand pages that nobody wrote"),
  ),
  setting(
    "permalink-section",
    "`permalink` of a section's page, and `tags` that are not the article's own",
    "tags: [articles, trang-nhat]\neleventyNavigation: { key: Trang nhất }\npermalink: /chinh-tri/index.html",
    makesFile(/^chinh-tri\/index\.html$/),
  ),
];
