/** The paper's own tables in `_data/`: one zod schema each, every key explained to the person who types it. */
import { z } from "zod";
import { isCode } from "../codes.ts";
import { oneLine } from "./one-line.ts";
import { policiesSchema } from "./policies.ts";
import { securitySchema } from "./security.ts";
import { syllablesOf } from "./syllables-of.ts";

/** It stands on every page, or on many: a megabyte there is a terabyte in the archive. */
const text = (what: string, longest = 250) => oneLine.max(longest).describe(what);
const id = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60)
    .describe(what)
    .meta({ hint: "chữ thường không dấu, số và gạch nối: chinh-tri" });
const webAddress = (what: string) =>
  z
    .string()
    // What is no address at all has one thing wrong with it, not two.
    .regex(/^https?:\/\/[^\s"'<>\\]+$/, { abort: true })
    .max(500)
    .refine(isPlainAddress, {
      params: { hint: "một địa chỉ có tên miền thật, không kèm tên đăng nhập, không có ký tự lạ" },
    })
    .describe(what)
    .meta({ hint: "một địa chỉ bắt đầu bằng https://" });

/** A browser goes where it says: a host that there can be, nobody's name and password, nothing unseen. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address) || !oneLine.safeParse(address).success) return false;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}

/** Addresses that the product itself uses: no section may take them. */
export const RESERVED_ADDRESSES: readonly string[] = [
  "anh",
  "cam-on",
  "chu-de",
  "dia-phuong",
  "ngoai-tuyen",
  "pagefind",
  "quan-tri",
  "quyen-rieng-tu",
  "tac-gia",
  "tai-nguyen",
  "tim-kiem",
];

export const TONE_STYLES = ["traditional", "modern"] as const;
export type ToneStyle = (typeof TONE_STYLES)[number];

export const EDITING_BACKENDS = ["github", "gitlab", "gitea"] as const;

/** Which articles' links are shown with a picture of their headline. */
export const SHARE_CARDS = ["recent", "all", "off"] as const;

/** Whether robots that gather texts for language models are let in. */
export const AI_CRAWLER_RULES = ["allow", "deny"] as const;

export const siteSchema = z.strictObject({
  name: text("Tên báo, hiện ở măng-sét và tiêu đề trang"),
  slogan: text("Dòng chữ nhỏ dưới tên báo").optional(),
  description: text("Một câu giới thiệu tờ báo, cho máy tìm kiếm và nguồn tin RSS", 1000),
  url: webAddress("Địa chỉ trang báo, không có dấu / ở cuối: https://bao.example.vn").refine(
    (url) => !/[?#]|\/$/.test(url),
    {
      params: { hint: "địa chỉ không có dấu / ở cuối, không có ? và #" },
    },
  ),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .meta({ hint: "mã màu sáu chữ số: #9b1c1c" })
    .default("#9b1c1c")
    .describe("Màu nhấn của tờ báo, dạng #9b1c1c"),
  publisher: text("Cơ quan chủ quản, hiện ở chân trang").optional(),
  license: text("Giấy phép xuất bản, hiện ở chân trang").optional(),
  notice: text("Lời lưu ý ở chân trang, ví dụ: ấn bản mẫu", 1000).optional(),
  address: text("Địa chỉ tòa soạn").optional(),
  phone: text("Điện thoại tòa soạn").optional(),
  email: z.email().describe("Thư điện tử tòa soạn").optional(),
  tone: z
    .enum(TONE_STYLES)
    .describe("Cách đặt dấu thanh của báo: traditional (hòa, khỏe, thúy) hoặc modern (hoà, khoẻ, thuý)")
    .meta({
      title: "Cách đặt dấu thanh",
      choices: { traditional: "hòa, khỏe, thúy", modern: "hoà, khoẻ, thuý" },
    })
    .optional(),
  strict: z
    .array(z.string().refine(isCode, { params: { hint: "một mã trong docs/ma-loi.md" } }))
    .optional()
    .describe("Những nhắc nhở mà tờ báo coi là lỗi: [anh-thieu-chu-thich]"),
  editing: z
    .strictObject({
      form: z
        .boolean()
        .default(true)
        .describe("Có trang nhập bài /quan-tri/ hay không")
        .meta({ title: "Trang nhập bài" }),
      backend: z
        .enum(EDITING_BACKENDS)
        .default("github")
        .describe("Nơi giữ kho bài: github, gitlab hoặc gitea")
        .meta({ choices: { github: "GitHub", gitlab: "GitLab", gitea: "Gitea" } }),
      repo: z
        .string()
        .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(\/[\w.-]+)+$/)
        .describe("Tên kho bài: chu-kho/ten-kho")
        .meta({ hint: "tên chủ kho, dấu /, tên kho: chu-kho/ten-kho" })
        .optional(),
      branch: z
        .string()
        .regex(/^[\w.-]+(\/[\w.-]+)*$/)
        .describe("Nhánh mà bài được ghi vào: main")
        .meta({ hint: "tên nhánh: main" })
        .default("main"),
      signIn: webAddress("Địa chỉ máy đăng nhập (OAuth), nếu tòa soạn có").optional(),
    })
    .describe("Trang nhập bài /quan-tri/ và kho mà nó ghi vào")
    .meta({ title: "Trang nhập bài" })
    .optional(),
  policies: policiesSchema
    .describe("Địa chỉ các trang nói tờ báo làm việc thế nào, cho máy tìm kiếm")
    .meta({ title: "Nguyên tắc làm báo" })
    .optional(),
  profiles: z
    .array(webAddress("Trang của tờ báo ở nơi khác: https://www.facebook.com/baolongan"))
    .max(20)
    .describe("Trang của tờ báo trên Facebook, Zalo, YouTube…")
    .meta({ title: "Trang ở nơi khác" })
    .optional(),
  x: z
    .string()
    .regex(/^@[A-Za-z0-9_]{1,15}$/)
    .describe("Tên tài khoản X của tờ báo: @baolongan")
    .meta({ title: "Tài khoản X", hint: "dấu @ rồi tên tài khoản: @baolongan" })
    .optional(),
  shareCards: z
    .enum(SHARE_CARDS)
    .describe(
      "Ảnh có tiêu đề khi chia sẻ bài: recent: 1.000 bài mới nhất; all: mọi bài; off: chỉ dùng ảnh của bài",
    )
    .meta({
      title: "Ảnh chia sẻ",
      choices: { recent: "1.000 bài mới nhất", all: "Mọi bài", off: "Chỉ dùng ảnh của bài" },
    })
    .optional(),
  security: securitySchema
    .describe("Cách báo lỗ hổng bảo mật của trang, ghi trong /.well-known/security.txt")
    .meta({ title: "Báo lỗ hổng bảo mật" })
    .optional(),
  aiCrawlers: z
    .enum(AI_CRAWLER_RULES)
    .describe(
      "Máy thu thập bài để huấn luyện trí tuệ nhân tạo: allow: cho vào; deny: robots.txt mời ra, máy tìm kiếm vẫn vào",
    )
    .meta({ title: "Máy thu thập cho AI", choices: { allow: "Cho vào", deny: "Mời ra" } })
    .optional(),
  llms: z
    .boolean()
    .optional()
    .describe("Có tệp /llms.txt giới thiệu tờ báo với các trợ lý trí tuệ nhân tạo hay không")
    .meta({ title: "Tệp llms.txt" }),
  offline: z
    .boolean()
    .optional()
    .describe(
      "Bạn đọc có được lưu bài để đọc khi không có mạng hay không; false: xóa hết những gì trình duyệt của bạn đọc đang lưu",
    )
    .meta({ title: "Đọc ngoại tuyến" }),
  holdBack: z
    .boolean()
    .optional()
    .describe("Bài có lỗi thì giữ lại, các bài khác vẫn đăng")
    .meta({ title: "Giữ lại bài có lỗi" }),
});

export const sectionsSchema = z
  .array(
    z.strictObject({
      id: id("Mã chuyên mục, cũng là địa chỉ của nó: chinh-tri"),
      name: text("Tên chuyên mục như độc giả đọc: Chính trị"),
      description: text("Một câu giới thiệu chuyên mục", 1000).optional(),
    }),
  )
  .min(1)
  // Every page lists them all.
  .max(100);

export const authorsSchema = z.array(
  z.strictObject({
    id: id("Mã tác giả, dùng ở khóa authors của bài: to-thoi-su"),
    name: text("Tên như hiện trên bài"),
    role: text("Chức danh hoặc tổ").optional(),
    bio: text("Một vài câu giới thiệu, hiện ở trang tác giả", 3000).optional(),
  }),
);

export const linksSchema = z
  .array(
    z.strictObject({
      group: text("Tên nhóm liên kết: Trung ương"),
      links: z
        .array(
          z.strictObject({
            name: text("Tên trang như độc giả đọc"),
            url: webAddress("Địa chỉ trang, bắt đầu bằng https://"),
          }),
        )
        .min(1)
        .max(100)
        .describe("Các trang trong nhóm"),
    }),
  )
  .max(30);

/** Latin letters alone: a Cyrillic С looks like a C and is never found. */
const SHORT_FORM = /^(?=(?:.*\p{Lu}){2})[\p{Script=Latin}\p{Nd}]+(?:[-&./][\p{Script=Latin}\p{Nd}]+)*$/u;

export const abbreviationsSchema = z.array(
  z.strictObject({
    short: z
      .string()
      .trim()
      .regex(SHORT_FORM)
      .max(12)
      .describe("Từ viết tắt, đúng chữ hoa chữ thường như trên mặt báo: KT-XH")
      .meta({
        hint: "2 đến 12 chữ cái và số, ít nhất hai chữ hoa, không dấu cách, ở giữa được có - & . /: KT-XH",
      }),
    full: oneLine
      .refine(
        (full) => {
          const { length } = syllablesOf(full);
          return length >= 2 && length <= 12;
        },
        { params: { hint: "nghĩa đầy đủ, từ 2 đến 12 tiếng: kinh tế - xã hội" } },
      )
      .describe("Nghĩa đầy đủ của từ viết tắt: kinh tế - xã hội"),
  }),
);

/** Every table that a newsroom may have: `_data/<name>.yml`. */
export const TABLES = {
  site: { title: "Thông tin tờ báo", schema: siteSchema },
  sections: { title: "Chuyên mục", schema: sectionsSchema },
  authors: { title: "Tác giả", schema: authorsSchema },
  links: { title: "Liên kết website", schema: linksSchema },
  abbreviations: { title: "Từ viết tắt", schema: abbreviationsSchema },
} as const;
export type TableName = keyof typeof TABLES;

export type Site = z.infer<typeof siteSchema>;
export type Section = z.infer<typeof sectionsSchema>[number];
export type Author = z.infer<typeof authorsSchema>[number];
export type LinkGroup = z.infer<typeof linksSchema>[number];
export type Abbreviation = z.infer<typeof abbreviationsSchema>[number];

export interface Tables {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly linkGroups: readonly LinkGroup[];
  readonly abbreviations: readonly Abbreviation[];
}
