/** Text that somebody types into a field: what deceives a reader's eye or breaks a file is not let in, however it was written. */
import { z } from "zod";
import { TURNING } from "../text/turning.ts";
import { HIDDEN } from "./diagnose/odd-characters.ts";

/** YAML can write any of them as an escape (`"\u202e"`), where nobody who looks through the file's own characters sees it. */
const DECEIVING = new RegExp(`[\\0\\t\\n\\r${HIDDEN}${TURNING}\\p{Surrogate}]`, "u");

/** One line of text. */
export const oneLine = z
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
