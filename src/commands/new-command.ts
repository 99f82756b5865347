/** `npm run new`: a ready article file; what is missing on the command line is asked for at a terminal. */
import type { CAC } from "cac";
import { z } from "zod";
import { nearestWord } from "../content/explain-issue.ts";
import { type Desk, newArticle, openDesk, shortSlug } from "../newsroom/new-article.ts";
import { printProblems } from "../newsroom/print-problems.ts";
import { parseInstant, toIso, toIsoMinute } from "../text/vietnam-time.ts";
import { EXIT, ROOT, readOptions, rootOption, UsageError } from "./options.ts";

const newOptions = z.object({
  root: rootOption,
  section: z.string().min(1).optional(),
  summary: z.string().min(1).optional(),
  author: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((authors) => (authors === undefined ? [] : [authors].flat())),
  date: z.coerce.string().optional(),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "cần chữ thường không dấu, số và gạch nối")
    .optional(),
});

export function addNew(cli: CAC): void {
  cli
    .command("new [title]", "Tạo tệp bài mới: thư mục, tên không dấu, ngày giờ, phần đầu bài có chú giải")
    .option(...ROOT)
    .option("--section <id>", "Mã chuyên mục trong _data/sections.yml")
    .option("--summary <text>", "Sapo")
    .option("--author <id>", "Mã hoặc tên tác giả; nhiều tác giả thì viết nhiều lần")
    .option("--date <iso>", "Ngày giờ đăng (mặc định: lúc này); giờ tương lai là hẹn giờ")
    .option("--slug <slug>", "Tên tệp, nếu không muốn lấy từ tiêu đề")
    .action(runNew);
}

async function runNew(titleGiven: string | undefined, raw: unknown): Promise<number> {
  const {
    root,
    section: sectionGiven,
    date: dateGiven,
    slug,
    author,
    summary,
  } = readOptions(newOptions, raw);
  const desk = await openDesk(root);
  if ("problems" in desk) {
    printProblems(desk.problems, "text", root);
    return EXIT.content;
  }
  const instant = dateGiven === undefined ? Date.now() : parseInstant(dateGiven);
  if (instant === undefined)
    throw new UsageError(`--date ${dateGiven}: cần thời điểm dạng 2023-06-05T07:30 hoặc 2023-06-05`);
  if (sectionGiven !== undefined) checkSection(sectionGiven, desk);
  const asked = await askForMissing({ title: titleGiven, section: sectionGiven, summary }, desk);
  if (!asked) return EXIT.usage;
  if (slug === undefined && shortSlug(asked.title) === "")
    throw new UsageError(`Tiêu đề "${asked.title}" không có chữ hay số; hãy đặt tên tệp bằng --slug`);
  const date = dateGiven === undefined ? toIsoMinute(instant) : toIso(instant);
  const made = await newArticle(root, desk, { ...asked, authors: author, date, instant }, slug);
  if ("findings" in made) throw new UsageError(made.findings.map(({ message }) => message).join("\n"));
  if ("taken" in made)
    throw new UsageError(
      `Đã có ${made.taken}; tệp ấy không bị động tới. Cách sửa: đặt tiêu đề khác, hoặc thêm --slug ten-khac`,
    );
  console.log(
    [
      `Đã tạo ${made.path}`,
      `  Ảnh        để vào ${made.path.replace(/\.md$/, "/")}`,
      "  Xem thử    npm start",
      "  Soát lỗi   npm run check",
      "  Viết xong thì xóa dòng status: draft để bài được đăng.",
    ].join("\n"),
  );
  return EXIT.done;
}

function checkSection(section: string, { sections }: Desk): void {
  const ids = sections.map(({ id }) => id);
  if (ids.includes(section)) return;
  const guess = nearestWord(section, ids);
  throw new UsageError(
    `--section ${section}: không có chuyên mục này. Cần một trong: ${ids.join(", ")}.${guess ? ` Có phải ý bạn là "${guess}"?` : ""}`,
  );
}

interface Asked {
  readonly title: string;
  readonly section: string;
  readonly summary: string | undefined;
}

/** @returns undefined where the person changed their mind */
async function askForMissing(
  { title, section, summary }: { readonly [Key in keyof Asked]: Asked[Key] | undefined },
  { sections }: Desk,
): Promise<Asked | undefined> {
  const [only] = sections.length === 1 ? sections : [];
  const known = section ?? only?.id;
  if (title?.trim() && known) return { title: title.trim(), section: known, summary };
  if (!process.stdin.isTTY) {
    const example = `npm run new -- "Tiêu đề bài" --section ${sections[0]?.id}`;
    throw new UsageError(
      `Thiếu ${title?.trim() ? "chuyên mục" : "tiêu đề"}. Cách sửa: ${example}; các chuyên mục: ${sections.map(({ id }) => id).join(", ")}`,
    );
  }
  const { cancel, isCancel, select, text } = await import("@clack/prompts");
  const stop = () => {
    cancel("Đã thôi, chưa tạo gì.");
    return undefined;
  };
  const required = (value: string | undefined) => (value?.trim() ? undefined : "Hãy gõ vài chữ");
  const asked = title?.trim() || (await text({ message: "Tiêu đề bài", validate: required }));
  if (isCancel(asked)) return stop();
  const chosen =
    known ??
    (await select({
      message: "Chuyên mục",
      options: sections.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    }));
  if (isCancel(chosen)) return stop();
  const lead = summary ?? (await text({ message: "Sapo (Enter để viết sau)" }));
  if (isCancel(lead)) return stop();
  return { title: asked.trim(), section: chosen, summary: lead?.trim() || undefined };
}
