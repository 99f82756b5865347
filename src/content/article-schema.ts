/** Front matter of an article: one zod schema, every key explained to the person who types it. */
import { z } from "zod";
import { PHOTO_FOCUSES, type PhotoFocus } from "../images/photo-focus.ts";
import { parseInstant, WRITTEN_INSTANT } from "../text/vietnam-time.ts";
import { STATUSES, type Status } from "./article.ts";
import { oneLine as line } from "./one-line.ts";

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
/** No step up or nowhere, and nothing encoded that would come out as one, as a slash, a wildcard or a line end. */
const OLD_ADDRESS =
  /^\/(?!\/)(?!.*\/\.{1,2}(?:\/|$))(?!.*%(?:[01]|2[AaEeFf]|3[Aa]|5[Cc]|7[Ff]))[A-Za-z0-9._~/%-]*[A-Za-z0-9._~%-]\/?$/;

/** As the form names them. */
const FOCUS_NAMES = {
  giữa: "Giữa ảnh",
  trên: "Phía trên",
  dưới: "Phía dưới",
  trái: "Bên trái",
  phải: "Bên phải",
} satisfies Record<PhotoFocus, string>;

const photo = z.strictObject({
  src: line
    .regex(PHOTO_NAME)
    .describe("Tên tệp ảnh trong thư mục ảnh của bài")
    .meta({ title: "Ảnh", hint: "tên tệp không dấu cách, ví dụ anh-1.jpg, đuôi .jpg .png .webp hoặc .avif" }),
  alt: line.max(1000).describe("Mô tả ảnh cho người không nhìn thấy ảnh").meta({ title: "Mô tả ảnh" }),
  caption: line.max(1000).optional().describe("Chú thích dưới ảnh"),
  credit: line.max(250).optional().describe("Tác giả ảnh, không kèm chữ Ảnh:"),
  focus: z
    .enum(PHOTO_FOCUSES)
    .optional()
    .describe("Phần ảnh phải giữ lại khi ảnh bị cắt bớt trong danh sách bài")
    .meta({ title: "Giữ phần", choices: FOCUS_NAMES }),
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
  authority: line.max(250).describe("Cấp khen: Thủ tướng Chính phủ"),
  honour: line.max(250).describe("Hình thức: Bằng khen"),
  individuals: count.describe("Số cá nhân"),
  collectives: count.describe("Số tập thể"),
  recipients: z
    .array(line.max(250))
    .max(200)
    .default([])
    .describe("Tập thể, cá nhân tiêu biểu")
    .meta({ title: "Tập thể, cá nhân tiêu biểu" }),
  note: line.max(1000).optional().describe("Ghi chú dưới bảng"),
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
        text: line.max(2000).describe("Nội dung đính chính"),
      }),
    )
    .max(50)
    .default([])
    .describe("Các đính chính, hiện ở đầu bài"),
  aliases: z
    .array(
      line
        .regex(OLD_ADDRESS)
        .max(500)
        .meta({ hint: "địa chỉ cũ bắt đầu bằng một dấu /, ví dụ /tin/123.html" }),
    )
    .max(50)
    .default([])
    .describe("Địa chỉ cũ của bài, sẽ được chuyển hướng về đây"),
  pinned: z
    .boolean()
    .default(false)
    .describe("Ghim ở đầu trang chuyên mục và trang nhất")
    .meta({ title: "Ghim" }),
  source: line.max(250).optional().describe("Nguồn của bài đăng lại"),
});

export type FrontMatter = z.infer<typeof articleSchema>;
