/** Files of a small newsroom, and what may happen to them. */
import { rename } from "node:fs/promises";
import { vi } from "vitest";
import type { Problem } from "../../src/problem.ts";

export const SITE = "name: Báo\ndescription: Tờ báo.\nurl: https://bao.example.vn\n";
export const SECTIONS = "- { id: chinh-tri, name: Chính trị }\n- { id: van-hoa, name: Văn hóa }\n";
export const ONE_SECTION = "- { id: chinh-tri, name: Chính trị }\n";
export const AUTHORS = "- { id: to-thoi-su, name: Tổ Thời sự }\n";

export const article = (front = "", body = "Thân bài.\n") =>
  `---\ntitle: Tin\ndate: 2023-06-05\nsection: chinh-tri\nsummary: Sapo.\n${front}---\n${body}`;

/** What is told of a newsroom. */
export const problemsIn = ({ problems }: { readonly problems: readonly Problem[] }): string[] =>
  problems.map(({ path, line, code }) => `${path}:${line} ${code}`);

/** What stands under two names changes places; one may stand under neither. */
export async function swap(one: string, other: string): Promise<void> {
  if (one === other) return;
  const move = (from: string, to: string) => rename(from, to).catch(() => {});
  await move(one, `${one}.x`);
  await move(other, one);
  await move(`${one}.x`, other);
}

/** The disk's times are taken for long past. */
export function letTimePass(): void {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, "now").mockImplementation(() => now() + 60_000);
}
