/** The part of an article's file between its dashes: sound, nearly so, or nothing of the kind. */
import fc from "fast-check";
import { articleSchema } from "../../../src/content/article-schema.ts";
import { mutatedText } from "./mutated-text.ts";
import { oddText } from "./odd-text.ts";
import { sampleFront } from "./sample-texts.ts";
import { yamlBit, yamlFlood, yamlText } from "./yaml-text.ts";

const NESTED = [
  "src",
  "alt",
  "caption",
  "credit",
  "year",
  "authority",
  "honour",
  "individuals",
  "recipients",
  "text",
];
const anyYaml = yamlText([...Object.keys(articleSchema.shape), ...NESTED]);

const list = (item: fc.Arbitrary<string>) =>
  fc.array(item, { maxLength: 3 }).map((all) => `[${all.join(", ")}]`);
const date = fc.constantFrom(
  ...["2023-06-05", "2023-06-05T07:30:00+07:00", "2023-06-01T00:00", "2023-06-30T16:59:59Z"],
);
const soundAddress = fc.oneof(
  fc.constantFrom(
    "/tin/1.html",
    "/tin/",
    "/a%20b",
    "/a%zz",
    "/_headers",
    "/2023/06/tin.html",
    "/~",
    "/a..b",
    "/%e2%80%ae",
  ),
  fc
    .string({ unit: fc.constantFrom(..."/aZ0._~%-"), minLength: 1, maxLength: 12 })
    .map((path) => `/${path.replace(/^\/+|\/+$/g, "")}x`),
);
const anyAddress = fc.oneof(
  soundAddress,
  fc.string({ unit: fc.constantFrom(..."/a.%*:?# \\\n"), maxLength: 8 }).map((path) => `/${path}`),
);

/** @param text of titles, captions, names @param address of aliases */
function frontOf(text: fc.Arbitrary<string>, address: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const quoted = text.map((value) => JSON.stringify(value));
  const name = fc.oneof(quoted, fc.constantFrom("to-thoi-su", "Nguyễn Văn A"));
  const photo = fc
    .tuple(fc.constantFrom("anh-1.jpg", "anh-2.jpg"), quoted, quoted, quoted)
    .map(
      ([src, alt, caption, credit]) => `{src: ${src}, alt: ${alt}, caption: ${caption}, credit: ${credit}}`,
    );
  const award = fc
    .tuple(fc.constantFrom("1945", "2022"), quoted, quoted, fc.nat({ max: 5 }), list(quoted))
    .map(
      ([year, authority, honour, individuals, recipients]) =>
        `{year: ${year}, authority: ${authority}, honour: ${honour}, individuals: ${individuals}, recipients: ${recipients}}`,
    );
  const correction = fc.tuple(date, quoted).map(([day, told]) => `{date: ${day}, text: ${told}}`);
  return fc
    .record(
      {
        ...{
          title: quoted,
          date,
          section: fc.constantFrom("chinh-tri", "kinh-te", "van-hoa"),
          summary: quoted,
        },
        ...{ authors: list(name), topics: list(quoted), places: list(quoted), photo, awards: list(award) },
        ...{
          status: fc.constantFrom("published", "published", "draft", "withdrawn"),
          updated: date,
          expires: date,
        },
        corrections: list(correction),
        aliases: list(address.map((path) => JSON.stringify(path))),
        ...{ pinned: fc.constantFrom("true", "false"), source: quoted },
      },
      { requiredKeys: ["title", "date", "section", "summary"] },
    )
    .map((fields) =>
      Object.entries(fields)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join(""),
    );
}

/** What ends a script, an attribute, a section of XML. */
const breakingOut = fc.constantFrom(
  ...[
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]><x>",
    "<b>& 'x'",
    "\\u003c/script>",
  ],
);

/** Hostile as it may be, the schema lets it through. */
const decentText = fc.oneof(
  { weight: 1, arbitrary: breakingOut },
  { weight: 3, arbitrary: oddText.map((text) => text.replace(/[\p{C}\p{Z}]+/gu, " ").trim() || "Tin") },
);

/** Every key may be there, with a value that may stand there. */
export const soundFront = frontOf(decentText, soundAddress);

/** The same with a value here and there that may not. */
export const likelyFront = frontOf(
  fc.oneof({ weight: 15, arbitrary: decentText }, { weight: 1, arbitrary: oddText }),
  anyAddress,
);

export const frontMatterText = fc.oneof(
  { weight: 3, arbitrary: likelyFront },
  { weight: 3, arbitrary: anyYaml },
  { weight: 3, arbitrary: mutatedText(fc.oneof(sampleFront, likelyFront), yamlBit) },
  { weight: 1, arbitrary: fc.tuple(likelyFront, yamlFlood).map((parts) => parts.join("")) },
);
