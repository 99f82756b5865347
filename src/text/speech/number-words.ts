/** Numbers as Vietnamese says them: 21 is hai mươi mốt, 2005 hai nghìn không trăm linh năm, 3,5 ba phẩy năm. */

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const SCALES = ["", "nghìn", "triệu"];
/** What is longer is a code, not an amount. */
const LONGEST = 15;
const GROUP = 3;
const GROUPS_TO_BILLION = 3;

/** @param digits `0`, `21`, `1250000`; what begins with 0 or is very long is read digit by digit */
export function numberWords(digits: string): string {
  if ((digits.length > 1 && digits.startsWith("0")) || digits.length > LONGEST) return digitWords(digits);
  if (digits === "0") return "không";
  return wholeWords(digits);
}

/** `090` is không chín không. */
export function digitWords(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)]).join(" ");
}

/** @param fraction what stands behind the comma: two digits are a number, more are read one by one */
export function decimalWords(whole: string, fraction: string): string {
  const isPair = fraction.length === 2 && !fraction.startsWith("0");
  return `${numberWords(whole)} phẩy ${isPair ? numberWords(fraction) : digitWords(fraction)}`;
}

/** The fourth of things that are counted off: tháng tư, thứ tư, phần tư. */
export function ordinalWords(digits: string): string {
  return digits === "4" ? "tư" : numberWords(digits);
}

function wholeWords(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= GROUP)
    groups.unshift(digits.slice(Math.max(0, end - GROUP), end));
  const words = groups.flatMap((group, index) => {
    const place = groups.length - 1 - index;
    const isBillions = place === GROUPS_TO_BILLION || (place > 0 && place % GROUPS_TO_BILLION === 0);
    const scale = SCALES[place % GROUPS_TO_BILLION] ?? "";
    const said = Number(group) === 0 ? [] : [groupWords(group, index === 0), scale];
    return isBillions ? [...said, "tỷ"] : said;
  });
  return words.filter(Boolean).join(" ");
}

/** @param first its hundreds are not said where there are none */
function groupWords(group: string, first: boolean): string {
  const [hundreds, tens, ones] = [...group.padStart(GROUP, "0")].map(Number);
  const words: string[] = [];
  if (hundreds || !first) words.push(`${DIGITS[hundreds ?? 0]} trăm`);
  if (tens) words.push(tens === 1 ? "mười" : `${DIGITS[tens]} mươi`);
  else if (ones && words.length > 0) words.push("linh");
  if (ones) words.push(lastDigit(ones, tens ?? 0, words.length > 0));
  return words.join(" ");
}

function lastDigit(ones: number, tens: number, behind: boolean): string {
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && behind && tens !== 1) return "tư";
  if (ones === 5 && tens > 0) return "lăm";
  return DIGITS[ones] ?? "";
}
