/** Articles and examples of this project, whole and in stretches of lines: what fuzzing begins with. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readCases } from "../../fixtures/read-cases.ts";

const read = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

const articles = [...read("articles", ".md"), ...read("test/site/newsroom/articles", ".md")];
const examples = readdirSync("test/fixtures/markdown")
  .sort()
  .flatMap((name) => readCases(`test/fixtures/markdown/${name}`).map(({ input }) => input));

const [fronts, bodies] = [0, 1].map((part) =>
  articles.map((text) => text.split(/^---\n/m).slice(1)[part] ?? ""),
);

/** The front matter of articles, without its dashes. */
export const sampleFront = fc.constantFrom(...(fronts ?? []));

/** Markdown of articles, in stretches, and of the examples. */
export const sampleBody = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...(bodies ?? [])), fc.nat({ max: 500 }), fc.integer({ min: 1, max: 12 }))
      .map(([body, from, count]) => {
        const lines = body.split("\n");
        const start = from % lines.length;
        return lines.slice(start, start + count).join("\n");
      }),
  },
);

export const sampleTable = fc.constantFrom(
  ...read("_data", ".yml"),
  ...read("test/site/newsroom/_data", ".yml"),
);
