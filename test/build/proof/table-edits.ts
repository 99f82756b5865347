/** Edits of the paper's tables: rows added, changed, turned round, taken away. */
import type { Draws, Edit } from "./edit.ts";
import type { Newspaper } from "./model.ts";
import { sentenceOf } from "./words.ts";

function tableEdit(
  name: string,
  edit: (
    paper: Newspaper,
    draws: Draws,
  ) => { readonly told: string; readonly changed: Partial<Newspaper> } | undefined,
): Edit {
  return {
    name,
    apply(paper, draws) {
      const done = edit(paper, draws);
      return done && { told: `${name}: ${done.told}`, paper: { ...paper, ...done.changed } };
    },
  };
}

/** Another row in the place of one. */
function changed<Row>(
  rows: readonly Row[],
  draws: Draws,
  change: (row: Row) => Row,
): { rows: Row[]; row: Row } | undefined {
  const at = draws.below(rows.length);
  const row = rows[at];
  if (row === undefined) return undefined;
  const next = change(row);
  return { rows: rows.with(at, next), row: next };
}

const NEW_SECTIONS = ["xa-hoi", "giao-duc", "the-thao", "ban-doc"];
const NEW_AUTHORS = ["moc-mien", "thanh-truc", "an-thanh"];
const NEW_SHORT = [
  { short: "HTX", full: "hợp tác xã" },
  { short: "KT-XH", full: "kinh tế - xã hội" },
  { short: "THPT", full: "trung học phổ thông" },
];

const unusedSections = ({ sections, articles }: Newspaper): string[] => {
  const used = new Set([...articles.values()].map(({ section }) => section));
  return sections.map(({ id }) => id).filter((id) => !used.has(id));
};
const unusedAuthors = ({ authors, articles }: Newspaper): string[] => {
  const used = new Set([...articles.values()].flatMap((article) => article.authors));
  return authors.map(({ id }) => id).filter((id) => !used.has(id));
};

export const TABLE_EDITS: readonly Edit[] = [
  tableEdit("change an author's row", ({ authors }, draws) => {
    const done = changed(authors, draws, (row) => {
      const number = draws.below(99);
      const key = draws.pick(["name", "bio", "role"]);
      if (key === "name") return { ...row, name: `Bút danh ${number} ${row.id}` };
      return key === "bio" ? { ...row, bio: sentenceOf(number) } : { ...row, role: `Tổ ${number}` };
    });
    return done && { told: JSON.stringify(done.row), changed: { authors: done.rows } };
  }),
  tableEdit("add an author's row", ({ authors }, draws) => {
    const id = draws.pick(NEW_AUTHORS.filter((each) => !authors.some((row) => row.id === each)));
    return id === undefined
      ? undefined
      : { told: id, changed: { authors: [...authors, { id, name: `Người mới ${id}` }] } };
  }),
  tableEdit("take an author's unused row away", (paper, draws) => {
    const id = draws.pick(unusedAuthors(paper));
    return id === undefined
      ? undefined
      : { told: id, changed: { authors: paper.authors.filter((row) => row.id !== id) } };
  }),
  tableEdit("turn the authors' rows round", ({ authors }) => ({
    told: "last first",
    changed: { authors: authors.toReversed() },
  })),
  tableEdit("change a section's row", ({ sections }, draws) => {
    const done = changed(sections, draws, (row) => {
      const number = draws.below(99);
      return draws.below(2) === 0
        ? { ...row, name: `Mục ${number} ${row.id}` }
        : { ...row, description: sentenceOf(number) };
    });
    return done && { told: JSON.stringify(done.row), changed: { sections: done.rows } };
  }),
  tableEdit("add a section", ({ sections }, draws) => {
    const id = draws.pick(NEW_SECTIONS.filter((each) => !sections.some((row) => row.id === each)));
    return id === undefined
      ? undefined
      : { told: id, changed: { sections: [{ id, name: `Mục mới ${id}` }, ...sections] } };
  }),
  tableEdit("take an unused section away", (paper, draws) => {
    const id = draws.pick(unusedSections(paper));
    return id === undefined || paper.sections.length < 2
      ? undefined
      : { told: id, changed: { sections: paper.sections.filter((row) => row.id !== id) } };
  }),
  tableEdit("turn the sections round", ({ sections }) => ({
    told: "last first",
    changed: { sections: sections.toReversed() },
  })),
  tableEdit("change the links", ({ links }, draws) => {
    const number = draws.below(99);
    const link = { name: `Trang ${number}`, url: `https://trang-${number}.example.vn` };
    const how = draws.pick(["add a group", "add a row", "take a group away", "take all away"]);
    if (how === "take all away") return { told: how, changed: { links: [] } };
    if (how === "take a group away") return { told: how, changed: { links: links.slice(1) } };
    const [first, ...rest] = links;
    if (how === "add a group" || !first)
      return { told: link.name, changed: { links: [...links, { group: `Nhóm ${number}`, links: [link] }] } };
    return { told: link.name, changed: { links: [{ ...first, links: [...first.links, link] }, ...rest] } };
  }),
  tableEdit("change the paper's own lines", ({ site }, draws) => {
    const number = draws.below(99);
    const lines = draws.pick([
      { notice: `Lời lưu ý ${number}` },
      { slogan: `Khẩu hiệu ${number}` },
      { description: `Giới thiệu ${number}` },
      { phone: `0272 000 0${100 + number}` },
      { accent: `#0b5d${10 + (number % 90)}` },
      { url: `https://ben-soi-${number}.example.vn` },
      { name: `Báo Bến Sỏi ${number}` },
      { license: site.license ? undefined : `Giấy phép ${number}` },
    ]);
    return { told: JSON.stringify(lines), changed: { site: { ...site, ...lines } } };
  }),
  tableEdit("change the abbreviations", ({ abbreviations }, draws) => {
    const row = draws.pick(
      NEW_SHORT.filter((each) => !abbreviations.some(({ short }) => short === each.short)),
    );
    if (draws.below(2) === 1 || !row)
      return { told: "take the first away", changed: { abbreviations: abbreviations.slice(1) } };
    return { told: `add ${row.short}`, changed: { abbreviations: [...abbreviations, row] } };
  }),
];
