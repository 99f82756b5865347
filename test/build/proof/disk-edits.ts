/** What happens to the disk between two builds without any edit: touched files, a spoilt output, a spoilt state. */
import type { Deed, Draws, Edit, Place } from "./edit.ts";
import type { Newspaper } from "./model.ts";

function diskEdit(name: string, deed: (draws: Draws, paper: Newspaper) => Deed | undefined): Edit {
  return {
    name,
    apply(paper, draws) {
      const done = deed(draws, paper);
      return done && { told: `${name} (${Object.values(done).slice(1).join(", ")})`, paper, deeds: [done] };
    },
  };
}

const harm = (name: string, where: Place, how: Extract<Deed, { kind: "damage" }>["how"]): Edit =>
  diskEdit(name, (draws) => ({ kind: "damage", where, how, pick: draws.below(100_000) }));

const STRAYS = [
  "thua.html",
  "2019/01/thua.html",
  "chu-de/thua/index.html",
  "anh/thua.jpeg",
  "pagefind/thua.json",
];

export const DISK_EDITS: readonly Edit[] = [
  diskEdit("touch an article's file", (draws, { articles }) => {
    const id = draws.pick([...articles.keys()]);
    return id === undefined ? undefined : { kind: "touch", file: `articles/${id}.md` };
  }),
  diskEdit("touch a photo", (draws, { photos }) => {
    const file = draws.pick(
      [...photos].flatMap(([id, folder]) => [...folder.keys()].map((name) => `${id}/${name}`)),
    );
    return file === undefined ? undefined : { kind: "touch", file: `articles/${file}` };
  }),
  diskEdit("touch a table", (draws) => ({
    kind: "touch",
    file: `_data/${draws.pick(["site", "sections"]) ?? "site"}.yml`,
  })),
  harm("delete a file of the output", "output", "delete"),
  harm("truncate a file of the output", "output", "truncate"),
  diskEdit("put a stray file into the output", (draws) => ({
    kind: "stray",
    where: "output",
    file: draws.pick(STRAYS) ?? "thua.html",
  })),
  harm("delete the output", "output", "delete all"),
  diskEdit("put the output back as it was at first", () => ({ kind: "restore", where: "output" })),
  harm("delete a file of the standby", "standby", "delete"),
  harm("truncate a file of the standby", "standby", "truncate"),
  diskEdit("put a stray file into the standby", (draws) => ({
    kind: "stray",
    where: "standby",
    file: draws.pick(STRAYS) ?? "thua.html",
  })),
  harm("delete the standby", "standby", "delete all"),
  harm("delete the state", "state", "delete all"),
  harm("delete a file of the state", "state", "delete"),
  harm("truncate a file of the state", "state", "truncate"),
  harm("flip a byte of the state", "state", "flip a byte"),
  diskEdit("put the state back as it was at first", () => ({ kind: "restore", where: "state" })),
];

/** Harm that a build can only see by reading every page again; not among the edits unless asked for. */
export const FORGERY: Edit = harm(
  "forge a page of the output, with the same size and time",
  "output",
  "forge",
);
