/** Links and special files in the place of articles, photos, tables and folders. */
import { anyOf, buildStops, secretShows, shows } from "./harm.ts";
import type { HostileFile, HostileInput } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

function special(
  id: string,
  attack: string,
  at: string,
  file: HostileFile,
  more: HostileInput["files"] = {},
): HostileInput {
  return {
    id,
    attack,
    threat: "disclosure",
    files: { ...more, [at]: file },
    expected: { code: "tep-dac-biet", at },
    stock: anyOf(secretShows, shows("root:", "what lies outside the newsroom"), buildStops),
  };
}

const UP = "../../../..";

export const DISCLOSURE: readonly HostileInput[] = [
  special("symlink-article", "an article that is a link to a file outside", `${MONTH}/lien-ket.md`, {
    linkTo: `${UP}/outside/secret.txt`,
  }),
  special(
    "symlink-environment",
    "an article that is a link to the builder's environment",
    `${MONTH}/moi-truong.md`,
    {
      linkTo: "/proc/self/environ",
    },
  ),
  special(
    "symlink-photo",
    "a photo that is a link to a file outside",
    `${MONTH}/co-anh/anh-1.jpg`,
    { linkTo: "/etc/passwd" },
    { [`${MONTH}/co-anh.md`]: article() },
  ),
  special("symlink-photo-folder", "a folder of photos that is a link", `${MONTH}/co-anh`, {
    linkTo: `${UP}/outside/month`,
  }),
  special("symlink-month", "a month that is a link to a folder outside", "articles/2023/07", {
    linkTo: "../../../outside/month",
  }),
  special("symlink-articles", "the folder `articles` itself a link", "articles", {
    linkTo: "../outside/articles",
  }),
  special("symlink-table", "a table that is a link to a file outside", "_data/site.yml", {
    linkTo: "../../outside/secret.yml",
  }),
  special("symlink-data", "the folder `_data` itself a link", "_data", { linkTo: "../outside/data" }),
];
