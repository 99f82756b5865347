/** Photos in the articles' folders that nothing shows, or whose files are heavier than any page needs. */
import { finding, type Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import type { SurveyedMonth } from "../survey-months.ts";

/** A photo of 24 megapixels as cameras write it; pages show none wider than 1440. */
const MOST_BYTES = 10_000_000;

interface AlbumPhoto {
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
}

export function checkAlbums(months: readonly SurveyedMonth[], ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  let rows: ReadonlyMap<string, number> | undefined;
  for (const month of months) {
    for (const [slug, photos, hasArticle] of albumsOf(month)) {
      const home = `${month.folder}/${slug}`;
      for (const photo of photos) if (photo.bytes > MOST_BYTES) problems.push(heavy(home, photo));
      rows ??= new Map(ledger.ids.map((id, row) => [id, row]));
      const row = rows.get(home.slice("articles/".length));
      // What an unreadable article shows is not known.
      if (hasArticle && row === undefined) continue;
      const shown = row === undefined ? [] : shownIn(ledger, row);
      for (const photo of photos) {
        if (!shown.includes(photo.hash)) problems.push(unused(home, photo, hasArticle));
      }
    }
  }
  return problems;
}

function* albumsOf({
  memory,
  changed,
}: SurveyedMonth): Generator<[slug: string, photos: readonly AlbumPhoto[], hasArticle: boolean]> {
  if (changed) {
    const { articles, albums } = changed.month;
    for (const [slug, { photos }] of albums) {
      if (photos.size === 0) continue;
      yield [slug, [...photos].map(([name, { facts }]) => ({ name, ...facts })), articles.has(slug)];
    }
  } else if (memory && memory.photos.length > 0) {
    const articles = new Set(memory.articles);
    for (const [index, slug] of memory.albums.entries()) {
      const [from = 0, to = 0] = [memory.photosAt[index], memory.photosAt[index + 1]];
      if (from === to) continue;
      const photos: AlbumPhoto[] = [];
      for (let at = from; at < to; at++) {
        const [name, facts] = [memory.photos[at], memory.photoFacts[at]];
        if (name !== undefined && facts) photos.push({ name, ...facts });
      }
      yield [slug, photos, articles.has(slug)];
    }
  }
}

/** Hashes of the photos that an article shows. */
function shownIn({ photos: { at, values }, photoFacts }: Ledger, row: number): string[] {
  return Array.from(values.subarray(at[row], at[row + 1]), (number) => photoFacts[number]?.hash ?? "");
}

function heavy(home: string, { name, bytes }: AlbumPhoto): Problem {
  return {
    path: `${home}/${name}`,
    ...finding("anh-nang", 1, 1, {
      found: `Ảnh nặng ${String(Math.ceil(bytes / 1e5) / 10).replace(".", ",")} MB`,
      expected: "nhiều nhất 10 MB; trang báo không hiện ảnh nào rộng quá 1440 điểm",
      mend: "xuất lại ảnh JPEG rộng khoảng 2400 điểm",
    }),
  };
}

function unused(home: string, { name }: AlbumPhoto, hasArticle: boolean): Problem {
  const explanation = hasArticle
    ? {
        found: `Bài ${home}.md không dùng ảnh này`,
        expected: "ảnh trong thư mục của bài có mặt trong bài hoặc ở khóa photo",
        mend: `xóa ảnh, hoặc chèn ![mô tả](${name} "Chú thích. Ảnh: Tên tác giả")`,
      }
    : {
        found: `Không có bài ${home}.md để dùng ảnh này`,
        expected: "thư mục ảnh cùng tên với bài",
        mend: "đổi tên thư mục theo tên bài, hoặc xóa thư mục",
      };
  return { path: `${home}/${name}`, ...finding("anh-thua", 1, 1, explanation) };
}
