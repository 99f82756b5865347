/** Where somebody who has found a hole in the site's security can tell of it. */
import { z } from "zod";

const CONTACT = /^(?:https:\/\/[^\s"'<>\\@]+|[^\s"'<>\\@/:?&]+@[^\s"'<>\\@/:?&]+\.[^\s"'<>\\@/:?&]+)$/;

export const securitySchema = z.strictObject({
  contact: z
    .string()
    .max(500)
    .regex(CONTACT)
    .describe("Thư điện tử, hoặc địa chỉ một trang, để báo lỗ hổng bảo mật; bỏ trống thì dùng thư tòa soạn")
    .meta({
      title: "Nơi báo lỗ hổng",
      hint: "một địa chỉ thư an-ninh@bao.example.vn, hoặc một địa chỉ bắt đầu bằng https://",
    })
    .optional(),
  policy: z
    .string()
    .max(500)
    .regex(/^https:\/\/[^\s"'<>\\@]+$/)
    .describe("Trang nói tòa soạn xử lý tin báo lỗ hổng thế nào")
    .meta({ title: "Cách xử lý", hint: "một địa chỉ bắt đầu bằng https://" })
    .optional(),
});
