/** Short texts as nobody would type them: every script and sign, hostile words, and Vietnamese in all its forms. */
import fc from "fast-check";

const HOSTILE = [
  ..."<script>alert(1)</script>|<img src=x onerror=alert(1)>|</p></main>|<!--|-->|]]>|</script>|<b>|&lt;b&gt;|&amp;|&#106;|&nbsp".split(
    "|",
  ),
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "\\\\evil",
    "{{ x }}",
    "{% x %}",
    "$\u007bx}",
    "<%= x %>",
  ],
  ...[
    "__proto__",
    "constructor",
    "../../etc/passwd",
    "%00",
    "%2e%2e/",
    "::error::",
    "\\u003c",
    "' onx='",
    '" onx="',
  ],
];
const ODD = [
  ..."\u0000\u0007\u001b\u007f\u0085\u00a0\u00ad\u061c\u200b\u200d\u200e\u202e\u2028\u2066\u3000\ue000\ufe0f\ufeff\ufffd\uffff",
];
const VIETNAMESE = [
  ...[
    "Đồng Tháp Mười",
    "hoà bình",
    "khoẻ",
    "Tỉnh ủy".normalize("NFD"),
    "QĐ-UBND",
    "số 12/2023",
    "ngày 5/6/2023",
  ],
  ...["100 ha", "“nói”", '"nói"', "TP.HCM", "Ảnh: Nguyễn Văn A", "…", "...", " - ", "T\u00d8nh uû", "Tá»‰nh"],
];

export const oddCharacter = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
export const hostileText = fc.constantFrom(...HOSTILE);
export const vietnameseText = fc.constantFrom(...VIETNAMESE);

/** Up to a line or so; line breaks are seldom. */
export const oddText = fc.oneof(
  { weight: 3, arbitrary: vietnameseText },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(vietnameseText, hostileText, oddCharacter, fc.constantFrom(" ", "a", "\n", "'", '"')), {
        maxLength: 6,
      })
      .map((parts) => parts.join("")),
  },
);

/** As decoded files are: a half of a character that was cut through is a sign of loss. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
