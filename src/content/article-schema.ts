/** Front matter of an article: one zod schema, every key explained to the person who types it. */
import { z } from "zod";
import { parseInstant, WRITTEN_INSTANT } from "../text/vietnam-time.ts";
import { STATUSES, type Status } from "./article.ts";

/** One line of text: no control, zero-width or direction-changing characters, which only ever deceive. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !DECEIVING.test(text), {
    params: {
      code: "ky-tu-an",
      found: "Có ký tự điều khiển, ký tự không bề rộng hoặc ký tự đổi chiều chữ",
      expected: "chữ thường trên một dòng",
      mend: "xóa giá trị này rồi gõ lại bằng tay, đừng dán",
    },
  });

/** Typed as text; what cannot be told by its form alone, such as 31 February, the transformation finds. */
const writtenInstant = z.string().meta({ pattern: WRITTEN_INSTANT.source, instant: true });

const instant = writtenInstant.transform((text, context) => {
  const read = parseInstant(text.trim());
  if (read !== undefined) return read;
  context.addIssue({
    code: "custom",
    params: {
      code: "ngay-sai",
      found: `Không có thời điểm nào là "${text}"`,
      expected: "một ngày có thật, dạng 2023-06-05T07:30:00+07:00 hoặc 2023-06-05",
      mend: "viết lại năm-tháng-ngày, kiểm tra số ngày của tháng",
    },
  });
  return z.NEVER;
});

/** Without a flag: what editors' programs are told of a pattern is its text alone. */
const PHOTO_NAME =
  /^[A-Za-z0-9][A-Za-z0-9._-]*\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[aA][vV][iI][fF])$/;
const OLD_ADDRESS = /^\/(?!\/)[A-Za-z0-9._~/%-]*[A-Za-z0-9._~%-]\/?$/;

const photo = z.strictObject({
  src: line
    .regex(PHOTO_NAME)
    .describe("Tên tệp ảnh trong thư mục ảnh của bài")
    .meta({ title: "Ảnh", hint: "tên tệp không dấu cách, ví dụ anh-1.jpg, đuôi .jpg .png .webp hoặc .avif" }),
  alt: line.describe("Mô tả ảnh cho người không nhìn thấy ảnh").meta({ title: "Mô tả ảnh" }),
  caption: line.optional().describe("Chú thích dưới ảnh"),
  credit: line.optional().describe("Tác giả ảnh, không kèm chữ Ảnh:"),
});

/** What the form shows in the place of the words that the file holds. */
const STATUS_NAMES = {
  published: "Đăng",
  draft: "Nháp",
  withdrawn: "Đã gỡ",
} satisfies Record<Status, string>;

const count = z.int().min(0).max(100_000).default(0);

const award = z.strictObject({
  year: z.int().min(1945).max(2100).describe("Năm khen thưởng"),
  authority: line.describe("Cấp khen: Thủ tướng Chính phủ"),
  honour: line.describe("Hình thức: Bằng khen"),
  individuals: count.describe("Số cá nhân"),
  collectives: count.describe("Số tập thể"),
  recipients: z
    .array(line)
    .max(200)
    .default([])
    .describe("Tập thể, cá nhân tiêu biểu")
    .meta({ title: "Tập thể, cá nhân tiêu biểu" }),
  note: line.optional().describe("Ghi chú dưới bảng"),
});

export const articleSchema = z.strictObject({
  title: line.max(250).describe("Tiêu đề bài"),
  date: instant.describe("Ngày giờ đăng: 2023-06-05T07:30:00+07:00; giờ tương lai là hẹn giờ đăng"),
  section: line.describe("Mã chuyên mục trong _data/sections.yml").meta({ title: "Chuyên mục" }),
  summary: line.max(1000).describe("Sapo: đoạn mở đầu tóm tắt bài"),
  authors: z
    .array(line.max(80))
    .max(20)
    .default([])
    .describe("Mã tác giả trong _data/authors.yml, hoặc tên")
    .meta({ title: "Tác giả" }),
  topics: z.array(line.max(80)).max(20).default([]).describe("Chủ đề"),
  places: z.array(line.max(80)).max(20).default([]).describe("Địa phương"),
  photo: photo.optional().describe("Ảnh đại diện, đặt trong thư mục ảnh của bài"),
  awards: z.array(award).max(100).default([]).describe("Khung tổng hợp khen thưởng, mỗi dòng một cấp khen"),
  status: z
    .enum(STATUSES)
    .default("published")
    .describe("published: đăng; draft: nháp; withdrawn: đã gỡ")
    .meta({ title: "Tình trạng", choices: STATUS_NAMES }),
  updated: instant.optional().describe("Ngày giờ cập nhật gần nhất"),
  expires: instant.optional().describe("Từ lúc này bài thôi hiện").meta({ title: "Hết hạn" }),
  corrections: z
    .array(
      z.strictObject({
        date: instant.describe("Ngày đính chính"),
        text: line.describe("Nội dung đính chính"),
      }),
    )
    .max(50)
    .default([])
    .describe("Các đính chính, hiện ở đầu bài"),
  aliases: z
    .array(line.regex(OLD_ADDRESS).meta({ hint: "địa chỉ cũ bắt đầu bằng một dấu /, ví dụ /tin/123.html" }))
    .max(50)
    .default([])
    .describe("Địa chỉ cũ của bài, sẽ được chuyển hướng về đây"),
  pinned: z
    .boolean()
    .default(false)
    .describe("Ghim ở đầu trang chuyên mục và trang nhất")
    .meta({ title: "Ghim" }),
  source: line.optional().describe("Nguồn của bài đăng lại"),
});

export type FrontMatter = z.infer<typeof articleSchema>;
