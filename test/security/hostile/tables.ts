/** Rows of tables that end in pages, styles, structured data, feeds and headers. */
import type { Code } from "../../../src/codes.ts";
import { anyOf, buildStops, noFeature, shows } from "./harm.ts";
import type { Expected, Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

/** Ends whatever it may stand in: title, style, script, attribute, comment, CDATA. */
const BREAKOUT = `"'></title></style></script>]]>--><script>alert(4817)</script>`;
const RAN = "<script>alert(4817)</script>";
const yaml = (text: string) => JSON.stringify(text);

/** In no page and no feed does it stand as markup. */
const isText: Expected = {
  harmless: (site) => {
    const files = site.filesWith(RAN).filter((file) => /\.(html|xml)$/.test(file));
    if (files.length > 0) throw new Error(`it is markup in ${files.join(", ")}`);
    if (site.filesWith("alert(4817)").length === 0) throw new Error("words are lost");
  },
};
const runs = shows(RAN, "a script that runs in readers' browsers");

function site(id: string, attack: string, lines: string, expected: Code, stock: Harm): HostileInput {
  const base = (SOUND["_data/site.yml"] ?? "")
    .split("\n")
    .filter((line) => !lines.split("\n").some((own) => own.split(":")[0] === line.split(":")[0]))
    .join("\n");
  return {
    id,
    attack,
    threat: "tables",
    files: { "_data/site.yml": `${base}\n${lines}\n` },
    expected: { code: expected, at: "_data/site.yml" },
    stock,
  };
}

function links(id: string, attack: string, url: string, code: Code, shown = url): HostileInput {
  return {
    id,
    attack,
    threat: "tables",
    files: { "_data/links.yml": `- group: Tỉnh\n  links:\n    - { name: Trang lạ, url: ${yaml(url)} }\n` },
    expected: { code, at: "_data/links.yml" },
    stock: shows(`href="${shown}`, `a link to \`${url}\``),
  };
}

export const TABLES: readonly HostileInput[] = [
  {
    id: "site-markup",
    attack: "markup in every text of the paper's own table",
    threat: "tables",
    files: {
      "_data/site.yml": [
        ...["name", "slogan", "description", "publisher", "license", "notice", "address", "phone"].map(
          (key) => `${key}: ${yaml(`${key} ${BREAKOUT}`)}`,
        ),
        "url: https://ben-lau.example.vn\n",
      ].join("\n"),
    },
    expected: isText,
    stock: runs,
  },
  {
    id: "sections-markup",
    attack: "markup in sections' names",
    threat: "tables",
    files: {
      "_data/sections.yml": `- { id: chinh-tri, name: ${yaml(`Chính trị ${BREAKOUT}`)}, description: ${yaml(BREAKOUT)} }\n- { id: van-hoa, name: Văn hóa }\n`,
    },
    expected: isText,
    stock: runs,
  },
  {
    id: "authors-markup",
    attack: "markup in authors' names and lives",
    threat: "tables",
    files: {
      "_data/authors.yml": `- { id: to-thoi-su, name: ${yaml(`Tổ ${BREAKOUT}`)}, role: ${yaml(BREAKOUT)}, bio: ${yaml(BREAKOUT)} }\n`,
      [`${MONTH}/authors-markup.md`]: article("authors: [to-thoi-su]"),
    },
    expected: isText,
    stock: runs,
  },
  {
    id: "links-markup",
    attack: "markup in the names of other papers' pages",
    threat: "tables",
    files: {
      "_data/links.yml": `- group: ${yaml(BREAKOUT)}\n  links:\n    - { name: ${yaml(BREAKOUT)}, url: https://tinh.example.vn }\n`,
    },
    expected: isText,
    stock: runs,
  },
  {
    id: "feed-markup",
    attack: "a title that ends a feed's element and brings another",
    threat: "tables",
    files: {
      [`${MONTH}/feed-markup.md`]: article(
        `title: ${yaml(`]]></title><item><link>https://ke-xau.example/</link></item><script>alert(4817)</script>`)}`,
      ),
    },
    expected: isText,
    stock: runs,
    unguarded: {
      guard: "text-in-feeds",
      harm: shows("<item><link>https://ke-xau.example/</link></item>", "an item of its own in the feeds"),
    },
  },
  {
    id: "json-ld-markup",
    attack: "a title that ends the structured data's script",
    threat: "tables",
    files: { [`${MONTH}/json-ld-markup.md`]: article(`title: ${yaml(`Tin </script>${RAN}`)}`) },
    expected: isText,
    stock: runs,
    unguarded: { guard: "text-in-json-ld", harm: runs },
  },
  site(
    "accent-style",
    "a colour that ends the styles",
    `accent: ${yaml(`red}</style>${RAN}`)}`,
    "dang-sai",
    runs,
  ),
  site(
    "accent-address",
    "a colour that fetches from elsewhere",
    "accent: 'red} body { background: url(https://ke-xau.example/)'",
    "dang-sai",
    shows("url(https://ke-xau.example/)", "styles that fetch from elsewhere"),
  ),
  site(
    "url-script",
    "a program for the paper's address",
    "url: 'javascript:alert(1)'",
    "dang-sai",
    shows('href="javascript:', "a link that runs"),
  ),
  site(
    "url-password",
    "an address with a name and a password",
    "url: https://a:b@ben-lau.example.vn",
    "gia-tri-sai",
    shows("https://a:b@", "the name and password"),
  ),
  site(
    "url-no-host",
    "an address with no host that can be",
    "url: 'https://['",
    "gia-tri-sai",
    shows('href="https://["', "addresses that lead nowhere"),
  ),
  site(
    "url-query",
    "an address that swallows what follows",
    "url: 'https://ben-lau.example.vn/?den='",
    "gia-tri-sai",
    shows("/?den=", "addresses that lead elsewhere"),
  ),
  site(
    "url-unseen",
    "an address with a character that nobody sees",
    'url: "https://ben-lau\\u200b.example.vn"',
    "gia-tri-sai",
    shows("\u200b", "an address that is another one"),
  ),
  site(
    "email-copies",
    "an address of mail that adds receivers",
    "email: 'toa-soan@ben-lau.example.vn?bcc=ke-xau@ke-xau.example'",
    "dang-sai",
    shows("?bcc=", "a link that mails others too"),
  ),
  site("email-markup", "markup in the address of mail", `email: ${yaml(`a@b.vn">${RAN}`)}`, "dang-sai", runs),
  {
    ...site(
      "sign-in-no-host",
      "a helper for signing in that is no address",
      "editing: { repo: a/b, signIn: 'https://[' }",
      "gia-tri-sai",
      noFeature,
    ),
    unguarded: { guard: "plain-addresses", harm: buildStops },
  },
  {
    ...site(
      "repo-steps-up",
      "a repository that is a way up",
      "editing: { repo: '../../user' }",
      "dang-sai",
      noFeature,
    ),
    unguarded: {
      guard: "form-of-repository",
      harm: shows('"../../user"', "a form that talks to another address of the host"),
    },
  },
  links("table-link-script", "a program for another page's address", "javascript:alert(1)", "dang-sai"),
  links(
    "table-link-data",
    "a page within its address",
    "data:text/html,<script>alert(1)</script>",
    "dang-sai",
    "data:text/html",
  ),
  links(
    "table-link-quote",
    "an address that ends its attribute",
    'https://a.example.vn/" onmouseover="alert(1)',
    "dang-sai",
    'https://a.example.vn/" onmouseover=',
  ),
  links(
    "table-link-password",
    "an address with a name that looks like a host",
    "https://ben-lau.example.vn@ke-xau.example/",
    "gia-tri-sai",
  ),
  links("table-link-file", "a file of the reader's own", "file:///etc/passwd", "dang-sai"),
  {
    id: "second-document",
    attack: "a second document in one table",
    threat: "tables",
    files: { "_data/authors.yml": "- { id: a, name: A }\n---\n- { id: b, name: B }\n" },
    expected: { code: "yaml-sai", at: "_data/authors.yml" },
    stock: buildStops,
  },
  {
    id: "author-twice",
    attack: "a second author with another's id",
    threat: "tables",
    files: { "_data/authors.yml": `${SOUND["_data/authors.yml"]}- { id: to-thoi-su, name: Kẻ mạo danh }\n` },
    expected: { code: "ma-lap", at: "_data/authors.yml" },
    stock: shows("Kẻ mạo danh", "both under one id"),
  },
  {
    id: "table-row-kind",
    attack: "a table that is no list of rows",
    threat: "tables",
    files: { "_data/sections.yml": "chinh-tri: { toString: x }\n" },
    expected: { code: "kieu-sai", at: "_data/sections.yml" },
    stock: anyOf(buildStops, shows('<a href="//">', "a menu with nothing in it")),
  },
];
