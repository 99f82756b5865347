/** The tone mark where a paper puts it: `hòa, khỏe, thúy` as schools long have, or `hoà, khoẻ, thuý` as the reform has it. */
import { respell, usualSpelling } from "./syllable.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

export type TonePlacing = "traditional" | "modern";

/** At a syllable's end the two ways part: o before a and e, u before y, but not the u that belongs to q. */
const OPEN_PAIR =
  /(?<!q)(o)([\u0300\u0301\u0303\u0309\u0323])([ae])$|(?<!q)(u)([\u0300\u0301\u0303\u0309\u0323])(y)$/i;
/** What may be put otherwise: a word is looked at closely only where this is found in it. */
const TONED_PAIR =
  /[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵÀÁẢÃẠÈÉẺẼẸÌÍỈĨỊÒÓỎÕỌÙÚỦŨỤỲÝỶỸỴ]|[àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵÀÁẢÃẠÈÉẺẼẸÌÍỈĨỊÒÓỎÕỌÙÚỦŨỤỲÝỶỸỴ][aăâeêioôơuưyAĂÂEÊIOÔƠUƯY]/;
/** Names from elsewhere that could be syllables of ours. */
const FOREIGN: ReadonlySet<string> = new Set(["noé", "noè", "moé", "boé", "coé"]);

/** @param word one run of letters in NFC; what is no Vietnamese syllable comes back as it is */
export function placeTone(word: string, style: TonePlacing): string {
  if (!TONED_PAIR.test(word) || FOREIGN.has(word.toLowerCase())) return word;
  const { usual, hadI } = usualSpelling(word);
  const traditional = respell({ usual, hadI });
  if (!isVietnameseSyllable(traditional)) return word;
  if (style === "traditional") return traditional;
  return traditional
    .normalize("NFD")
    .replace(
      OPEN_PAIR,
      (_, o = "", tone = "", a = "", u = "", other = "", y = "") => o + a + tone + u + y + other,
    )
    .normalize("NFC");
}
