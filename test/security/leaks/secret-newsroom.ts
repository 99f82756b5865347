/** A small newsroom with a canary in everything that can be written down, and pieces in each state that a piece can be in. */
import { hash } from "node:crypto";
import type { Files } from "../../fixtures/fresh-folder.ts";
import { canary, loud } from "./canaries.ts";
import { type Colour, markedJpeg, markedPng } from "./marked-photo.ts";

export const NOW = "2023-06-10T08:00:00+07:00";

export type State = "published" | "draft" | "embargoed" | "expired" | "withdrawn" | "withdrawn-early";
/** Of each piece, by its name. */
export type States = Readonly<Record<string, State>>;

const FRONT: Readonly<Record<State, string>> = {
  published: "date: 2023-06-05T07:00:00+07:00",
  draft: "date: 2023-06-05T07:00:00+07:00\nstatus: draft",
  embargoed: "date: 2023-06-20T07:00:00+07:00",
  expired: "date: 2023-06-05T07:00:00+07:00\nexpires: 2023-06-10T07:00:00+07:00",
  withdrawn: "date: 2023-06-05T07:00:00+07:00\nstatus: withdrawn",
  "withdrawn-early": "date: 2023-06-20T07:00:00+07:00\nstatus: withdrawn",
};

/** What readers see of a published piece; its canaries begin with its name. */
const SHOWN =
  "slug title summary body heading footnote box quote cell linkwords photoalt photocaption photocredit figurealt figurecaption figurecredit author authorname authorrole authorbio guest topic place authority honour recipient awardnote correction alias source".split(
    " ",
  );
/** What stands at the address of a withdrawn one, and leads there. */
const SHOWN_OF_WITHDRAWN = ["slug", "alias"];

/** Places of all canaries that readers of a newsroom in these states see. */
export function placesShown(states: States): string[] {
  return Object.entries(states)
    .flatMap(([name, state]) => {
      const fields = state === "published" ? SHOWN : state === "withdrawn" ? SHOWN_OF_WITHDRAWN : [];
      return fields.map((field) => name + field);
    })
    .sort();
}

/** Hashes that the names of the pictures of these pieces begin with. */
export async function pictureHashes(names: readonly string[]): Promise<string[]> {
  const photos = await Promise.all(names.map(photosOf));
  return photos.flatMap(({ jpeg, png }) =>
    [jpeg, png].map((bytes) => hash("sha256", bytes, "hex").slice(0, 12)),
  );
}

/** @param site more lines of the site's table */
export async function secretNewsroom(states: States, site = ""): Promise<Files> {
  const names = Object.keys(states);
  const pieces = await Promise.all(
    Object.entries(states).map(([name, state], index) => {
      const before = names[index - 1];
      // A link to a draft would be an error.
      return piece(name, state, before && states[before] !== "draft" ? before : undefined);
    }),
  );
  return Object.assign(tables(names, site), ...pieces);
}

async function piece(name: string, state: State, before: string | undefined): Promise<Files> {
  const stem = `articles/2023/06/${canary(`${name}slug`)}`;
  const { jpeg, png } = await photosOf(name);
  const photo = canary(`${name}file`);
  return {
    [`${stem}.md`]: article(name, state, before),
    [`${stem}/${photo}.jpg`]: jpeg,
    [`${stem}/${photo}.png`]: png,
  };
}

async function photosOf(name: string) {
  return { jpeg: await markedJpeg(name, colourOf(name)), png: await markedPng(name, colourOf(name)) };
}

/** No two pieces have the same. */
export function colourOf(name: string): Colour {
  const [r = 0, g = 0, b = 0] = hash("sha256", name, "buffer");
  return { r, g, b };
}

function article(name: string, state: State, before: string | undefined): string {
  const put = (field: string) => loud(name + field);
  const plain = (field: string) => canary(name + field);
  const link =
    before === undefined ? put("linkwords") : `[${put("linkwords")}](${canary(`${before}slug`)}.md)`;
  return `---
# ${plain("note")}
title: Tin ${put("title")} # ${plain("note")}
${FRONT[state]}
section: chinh-tri
summary: Sapo ${put("summary")} của bài.
authors: [${plain("author")}, Bạn ${put("guest")}]
topics: [Chủ đề ${put("topic")}]
places: [Xã ${put("place")}]
photo:
  src: ${plain("file")}.jpg
  alt: Ảnh ${put("photoalt")}
  caption: Cảnh ${put("photocaption")}.
  credit: Thợ ${put("photocredit")}
awards:
  - year: 2022
    authority: Cấp ${put("authority")}
    honour: Bằng ${put("honour")}
    individuals: 1
    recipients: [Ông ${put("recipient")}]
    note: Ghi ${put("awardnote")} # ${plain("note")}
corrections:
  - date: 2023-06-06
    text: Bản đầu ${put("correction")} nhầm.
aliases: [/tin/${plain("alias")}.html]
source: Báo ${put("source")}
---
Thân bài ${put("body")} có chú thích.[^a] Xem ${link}.

## Mục ${put("heading")}

> Lời ${put("quote")} nói.

| Cột | Số |
| --- | --- |
| ${put("cell")} | 1 |

::: ghi-chu Hộp
Trong hộp ${put("box")}.
:::

![Ảnh ${put("figurealt")}](${plain("file")}.png "Cảnh ${put("figurecaption")}. Ảnh: Thợ ${put("figurecredit")}")

[//]: # (${plain("note")})

[chua-dung]: https://vi-du.example.vn/${plain("note")} "${plain("note")}"

[^a]: Chú thích ${put("footnote")}.
[^b]: Không ai nhắc ${put("note")}.
`;
}

function tables(names: readonly string[], site: string): Files {
  const authors = names.map(
    (name) =>
      `- id: ${canary(`${name}author`)}\n  name: Chị ${loud(`${name}authorname`)}\n  role: Tổ ${loud(`${name}authorrole`)}\n  bio: Viết ${loud(`${name}authorbio`)}.\n`,
  );
  const comment = `# ${canary("table")} ${loud("table")}\n`;
  const rows = {
    site: `name: Báo Kín\ndescription: Để thử.\nurl: https://bao-kin.example.vn ${comment}${site}`,
    sections: "- id: chinh-tri\n  name: Chính trị\n",
    authors: `${authors.join("")}- id: ${canary("idle")}\n  name: Anh ${loud("idle")}\n  bio: ${loud("idle")}\n`,
    links: "- group: Nhóm\n  links:\n    - { name: Trang, url: https://trang.example.vn }\n",
    abbreviations: "- { short: UBND, full: ủy ban nhân dân }\n",
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, text]) => [`_data/${name}.yml`, comment + text + comment]),
  );
}
