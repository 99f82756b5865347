/** One article file -> an Article with its rendered body, or every finding in it. */
import type { Picture } from "../images/picture.ts";
import { renderBody } from "../markdown/render-body.ts";
import { typeset } from "../markdown/typeset.ts";
import { type Finding, finding } from "../problem.ts";
import { yearAndMonth } from "../text/vietnam-time.ts";
import { MARKED_KEYS, type Photo, type Places, type Story } from "./article.ts";
import { articleSchema, type FrontMatter } from "./article-schema.ts";
import { diagnoseArticle } from "./diagnose/diagnose-article.ts";
import { explainIssues, nearest } from "./explain-issue.ts";
import { splitArticle } from "./front-matter.ts";
import type { YamlSource } from "./yaml-source.ts";

/** What an article may refer to. */
export interface ParseContext {
  /** Undefined where the table itself is broken: then nothing can be said about references to it. */
  readonly sectionIds: readonly string[] | undefined;
  readonly authorIds: readonly string[] | undefined;
  readonly siteUrl: string;
  /** The photos of this article's folder by file name. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

export interface ParsedArticle {
  /** Absent where a finding is an error. */
  readonly story?: Story;
  /** There where the story is; worked out when asked for. */
  readonly places?: () => Places;
  readonly findings: readonly Finding[];
}

/**
 * @param path `articles/2023/06/slug.md`
 * @param text the whole file, decoded
 */
export function parseArticle(path: string, text: string, context: ParseContext): ParsedArticle {
  const id = idOf(path);
  const split = splitArticle(text);
  if ("finding" in split) return { findings: [split.finding] };
  const { source } = split;
  const body = renderBody(split.body, {
    articleId: id,
    firstLine: split.bodyLine,
    siteUrl: context.siteUrl,
    picture: (src) => context.pictures.get(src),
    hasAwardSummary: hasAwards(source.value),
  });
  if (source.findings.length > 0) return { findings: [...source.findings, ...body.findings] };
  const read = articleSchema.safeParse(source.value);
  if (!read.success) {
    return { findings: [...explainIssues(read.error.issues, source, articleSchema), ...body.findings] };
  }
  const front = read.data;
  const photo = front.photo && findPhoto(front.photo, id, source, context);
  const diagnosis = diagnoseArticle({
    front,
    source,
    text,
    body,
    bodyLine: split.bodyLine,
    leadWidth: front.photo && context.pictures.get(front.photo.src)?.width,
  });
  const findings = [
    ...checkFolder(front, id, source),
    ...checkReferences(front, source, context),
    ...(photo && "code" in photo ? [photo] : []),
    ...body.findings,
    ...diagnosis.findings,
  ];
  if (findings.some((finding) => finding.severity === "error")) return { findings };
  const lead = photo && "picture" in photo ? photo : undefined;
  return {
    findings,
    story: {
      article: {
        ...front,
        id,
        path,
        address: `/${id}.html`,
        title: typeset(front.title),
        summary: typeset(front.summary),
        corrections: front.corrections.map((each) => ({ ...each, text: typeset(each.text) })),
        photo: lead,
      },
      body: body.body,
      links: [...new Set(body.body.articleLinks.map(({ target }) => target))],
      photos: photosOf([...(lead ? [lead.src] : []), ...body.photos], context.pictures),
      traces: diagnosis.traces,
    },
    places: () => ({ marks: marksOf(front, source), links: body.body.articleLinks }),
  };
}

/** Asked of front matter that may be broken: the body is rendered for its findings all the same. */
function hasAwards(front: unknown): boolean {
  return (
    typeof front === "object" &&
    front !== null &&
    "awards" in front &&
    Array.isArray(front.awards) &&
    front.awards.length > 0
  );
}

/** `articles/2023/06/slug.md` is the article `2023/06/slug`. */
export function idOf(path: string): string {
  return path.slice("articles/".length, -".md".length);
}

function marksOf(front: FrontMatter, source: YamlSource): Places["marks"] {
  const marks = MARKED_KEYS.flatMap((key) =>
    front[key].map((name, index) => [`${key}/${name}`, source.placeOf([key, index])] as const),
  );
  return Object.fromEntries([["title", source.placeOf(["title"])] as const, ...marks]);
}

function photosOf(names: readonly string[], pictures: ReadonlyMap<string, Picture>): Story["photos"] {
  return [...new Set(names)].flatMap((src) => {
    const picture = pictures.get(src);
    return picture ? [{ src, picture }] : [];
  });
}

function findPhoto(
  front: NonNullable<FrontMatter["photo"]>,
  id: string,
  source: YamlSource,
  context: ParseContext,
): Photo | Finding {
  const picture = context.pictures.get(front.src);
  if (picture) {
    return { ...front, caption: front.caption && typeset(front.caption), picture };
  }
  const { line, column } = source.placeOf(["photo", "src"]);
  return finding("anh-khong-thay", line, column, {
    found: `Không thấy ảnh "${front.src}"`,
    expected: `tệp articles/${id}/${front.src}`,
    mend:
      context.pictures.size > 0
        ? nearest(front.src, [...context.pictures.keys()])
        : "đặt ảnh vào thư mục đó, hoặc xóa khóa photo",
  });
}

function checkFolder(front: FrontMatter, id: string, source: YamlSource): Finding[] {
  const { year, month } = yearAndMonth(front.date);
  if (id.startsWith(`${year}/${month}/`)) return [];
  const { line, column } = source.placeOf(["date"]);
  return [
    finding("ngay-khac-thu-muc", line, column, {
      found: `Ngày đăng thuộc tháng ${month}/${year} nhưng bài nằm trong thư mục articles/${id.slice(0, 7)}`,
      expected: "ngày đăng và thư mục cùng năm, cùng tháng",
      mend: `sửa date, hoặc dời bài và thư mục ảnh sang articles/${year}/${month}/`,
    }),
  ];
}

/** What looks like an id of the table of authors, and not like a name. */
export function isAuthorId(author: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(author);
}

function checkReferences(front: FrontMatter, source: YamlSource, context: ParseContext): Finding[] {
  const findings: Finding[] = [];
  const { sectionIds, authorIds } = context;
  if (sectionIds && !sectionIds.includes(front.section)) {
    const { line, column } = source.placeOf(["section"]);
    findings.push(
      finding("chuyen-muc-la", line, column, {
        found: `Không có chuyên mục "${front.section}"`,
        expected: `một mã trong _data/sections.yml: ${sectionIds.join(", ")}`,
        mend: nearest(front.section, sectionIds),
      }),
    );
  }
  front.authors.forEach((author, index) => {
    if (!authorIds || !isAuthorId(author) || authorIds.includes(author)) return;
    const { line, column } = source.placeOf(["authors", index]);
    findings.push(
      finding("tac-gia-la", line, column, {
        found: `Không có tác giả mang mã "${author}"`,
        expected: "một mã trong _data/authors.yml, hoặc tên viết hoa như hiện trên bài",
        mend: nearest(author, authorIds),
      }),
    );
  });
  return findings;
}
