/** What readers type into the search box, and what addresses carry there. */
import fc from "fast-check";
import { hostileText, oddCharacter, oddText, vietnameseText } from "./odd-text.ts";

const bit = fc.oneof(
  { weight: 3, arbitrary: vietnameseText },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "hdnd",
      "HĐND",
      "kt-xh",
      "QĐ",
      "01-KL/TW",
      "số 12",
      "18-5-2021",
      "ngày 5 tháng 6",
      "T.Ư",
      "covid-19",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('"', "-", '-"', "“", "”", "'", ":", "/", ".", "&", "(", "*", " ", "  ", "\t"),
  },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: oddCharacter },
  { weight: 1, arbitrary: oddText },
);

export const questionText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(bit, { maxLength: 8 })
      .chain((bits) => fc.constantFrom(" ", "").map((gap) => bits.join(gap))),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(bit, fc.integer({ min: 1, max: 400 })).map(([piece, times]) => piece.repeat(times)),
  },
);

/** `?q=…&nam=…`, with what does not belong there. */
export const searchAddress = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "q",
        "nam",
        "chuyen-muc",
        "dia-phuong",
        "chu-de",
        "tac-gia",
        "xep",
        "__proto__",
        "constructor",
        "utm_source",
        "",
      ),
      fc.oneof(questionText, fc.constantFrom("moi-nhat", "2022", "chinh-tri", "-1", "1e9", "hasOwnProperty")),
      fc.boolean(),
    ),
    { maxLength: 6 },
  )
  .map(
    (parts) =>
      `?${parts.map(([key, value, encoded]) => `${key}=${encoded ? new URLSearchParams([["", value]]).toString().slice(1) : value}`).join("&")}`,
  );
