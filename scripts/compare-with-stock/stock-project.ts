/** A newspaper as somebody would start it with Eleventy alone: articles in Markdown with one layout, tables in YAML, photos copied. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }\n',
  "eleventy.config.js": `import yaml from "js-yaml";
export default function (config) {
  config.addDataExtension("yml", (text) => yaml.load(text));
  config.addPassthroughCopy("articles/**/*.{jpg,jpeg,png,webp,avif,svg}");
}
`,
  "articles/articles.json": '{ "layout": "article.html", "tags": "articles" }\n',
  "_includes/article.html": `<!doctype html>
<title>{{ title }}</title>
<style>:root { --accent: {{ site.accent }}; }</style>
<h1>{{ title }}</h1>
<p>{{ summary }}</p>
{% if photo %}<img src="{{ page.fileSlug }}/{{ photo.src }}" alt="{{ photo.alt }}">{{ photo.caption }}{% endif %}
{{ content }}
<footer>{{ site.notice }} <a href="mailto:{{ site.email }}">{{ site.phone }}</a></footer>
`,
  "index.html": `---
permalink: /index.html
---
<!doctype html>
<title>{{ site.name }}</title>
<style>:root { --accent: {{ site.accent }}; }</style>
<h1><a href="{{ site.url }}">{{ site.name }}</a></h1>
<p>{{ site.description }}</p>
<nav>{% for section in sections %}<a href="/{{ section.id }}/">{{ section.name }}</a>{% endfor %}</nav>
<ul>{% for piece in collections.articles %}<li><a href="{{ piece.url }}">{{ piece.data.title }}</a></li>{% endfor %}</ul>
<ul>{% for group in links %}{% for link in group.links %}<li><a href="{{ link.url }}">{{ link.name }}</a></li>{% endfor %}{% endfor %}</ul>
<ul>{% for author in authors %}<li>{{ author.name }}, {{ author.bio }}</li>{% endfor %}</ul>
<footer>{{ site.notice }} <a href="mailto:{{ site.email }}">{{ site.phone }}</a></footer>
`,
};

/** @param root of a newsroom; its own files of the same name stay */
export function putStockProject(root: string, nodeModules: string): void {
  symlinkSync(nodeModules, path.join(root, "node_modules"));
  for (const [name, text] of Object.entries(FILES)) {
    const target = path.join(root, name);
    try {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: "wx" });
    } catch (fault) {
      // A hostile link may stand where the folder should.
      if (!(fault instanceof Error)) throw fault;
    }
  }
}
