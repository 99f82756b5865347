import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/markdown/languages.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT, describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("foreign-passages");

it("knows every language by a code that browsers know, and by its Vietnamese name", () => {
  const names = new Intl.DisplayNames("vi", { type: "language", fallback: "none" });
  for (const [code, name] of Object.entries(LANGUAGES)) {
    expect(Intl.getCanonicalLocales(code), name).toEqual([code]);
    expect(names.of(code), name).toBeTruthy();
  }
});

it("counts the words of the passage, and shows its text as it was written without the mark", () => {
  const { body, texts } = renderBody("Xem [Open Government]{lang=en} nhé", CONTEXT);
  expect(body.words).toBe(4);
  expect(texts.map(({ text }) => text)).toEqual(["Xem [Open Government]          nhé"]);
});

it("tells editors what to mend", () => {
  expect(messagesOf("[a]{lang=eng} [b]{lang=en")).toMatchInlineSnapshot(`
    [
      "Không có ngôn ngữ mang mã "eng". Cần một trong các mã: en (Anh), fr (Pháp), de (Đức), es (Tây Ban Nha), pt (Bồ Đào Nha), it (Ý), nl (Hà Lan), ru (Nga), uk (Ukraina), pl (Ba Lan), cs (Séc), hu (Hungary), sv (Thụy Điển), la (La-tinh), zh (Trung), ja (Nhật), ko (Hàn), km (Khmer), lo (Lào), th (Thái), my (Miến Điện), id (Indonesia), ms (Mã Lai), fil (Philippines), hi (Hindi), sa (Phạn), pi (Pali). Cách sửa: có phải ý bạn là {lang=en}? Nếu là tiếng khác thì bỏ ngoặc vuông và phần {lang=…}.",
      "Phần "{lang=en" không đánh dấu đoạn nào, độc giả sẽ thấy nguyên văn. Cần đoạn tiếng nước ngoài trong ngoặc vuông, rồi liền ngay sau là mã, ví dụ [Open Government]{lang=en}. Cách sửa: viết lại theo ví dụ, không có dấu cách thừa, hoặc xóa phần này.",
    ]
  `);
});

it("reads thousands of brackets in a moment", () => {
  const start = performance.now();
  renderBody(
    `${"[".repeat(5000)}x${"]{lang=en}".repeat(5000)}\n\n${"{lang=".repeat(20_000)}\n\n${"[a]{lang=en} ".repeat(5000)}`,
    CONTEXT,
  );
  expect(performance.now() - start).toBeLessThan(3000);
});
