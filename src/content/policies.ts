/** Where the paper tells how it works: addresses that search engines are given of it. */
import { z } from "zod";

const HINT =
  "địa chỉ trên trang báo bắt đầu bằng một dấu /, ví dụ /2023/06/ton-chi.html, hoặc bắt đầu bằng https://";

/** A page or article of the site, or an address elsewhere. */
const place = (what: string, title: string) =>
  z
    .string()
    .max(500)
    .regex(/^(?:\/(?!\/)|https:\/\/)[^\s"'<>\\@]*$/)
    .refine((address) => address.startsWith("/") || URL.canParse(address), { params: { hint: HINT } })
    .describe(what)
    .meta({
      title,
      hint: HINT,
    })
    .optional();

export const policiesSchema = z.strictObject({
  publishing: place("Tôn chỉ và nguyên tắc làm báo", "Tôn chỉ"),
  corrections: place("Cách đính chính", "Đính chính"),
  ethics: place("Quy tắc đạo đức nghề nghiệp", "Đạo đức nghề nghiệp"),
  verification: place("Cách kiểm chứng tin", "Kiểm chứng"),
  sources: place("Cách dùng nguồn tin không nêu tên", "Nguồn tin"),
  ownership: place("Cơ quan chủ quản và nguồn thu", "Chủ quản"),
  masthead: place("Ban biên tập và những người làm báo", "Ban biên tập"),
  feedback: place("Cách góp ý, khiếu nại", "Góp ý"),
});

export type Policies = z.infer<typeof policiesSchema>;
