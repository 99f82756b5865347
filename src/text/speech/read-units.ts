/** Units behind a number, and what there is for each of them: `4.491 km²`, `50.000đ`, `6 tấn/ha`, `15%`. */
import { AFTER, BEFORE, type Rule } from "./rule.ts";

const UNITS: Readonly<Record<string, string>> = {
  "km²": "ki-lô-mét vuông",
  km2: "ki-lô-mét vuông",
  "m²": "mét vuông",
  m2: "mét vuông",
  "cm²": "xen-ti-mét vuông",
  cm2: "xen-ti-mét vuông",
  "m³": "mét khối",
  m3: "mét khối",
  km: "ki-lô-mét",
  cm: "xen-ti-mét",
  mm: "mi-li-mét",
  m: "mét",
  ha: "héc-ta",
  kg: "ki-lô-gam",
  mg: "mi-li-gam",
  g: "gam",
  ml: "mi-li-lít",
  l: "lít",
  kWh: "ki-lô-oát giờ",
  kW: "ki-lô-oát",
  MW: "mê-ga-oát",
  kV: "ki-lô-vôn",
  kcal: "ki-lô-ca-lo",
  "°C": "độ xê",
  ºC: "độ xê",
  "%": "phần trăm",
  "‰": "phần nghìn",
  VNĐ: "đồng",
  VND: "đồng",
  USD: "đô la Mỹ",
  đ: "đồng",
};
/** Only in what is counted by it: `km/h`, `m³/s`. */
const BY: Readonly<Record<string, string>> = { h: "giờ", s: "giây" };
const WORDS_BY =
  "người|năm|tháng|tuần|ngày|giờ|phút|giây|hộ|vụ|lượt|con|cây|suất|tấn|tạ|lít|chiếc|cái|em|xã|khẩu|tiết";

const names = (table: Readonly<Record<string, string>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join("|");
const COUNTED = new RegExp(`(\\d)\\s?(${names(UNITS)})${AFTER}(?![²³])`, "gu");
const FOR_EACH = new RegExp(`/(?:(${names({ ...UNITS, ...BY })})|(${WORDS_BY}))${AFTER}`, "gu");
/** `g/l` at the head of a column. */
const HEAD = new RegExp(`${BEFORE}(${names(UNITS)})(?=/)`, "gu");
const MANY = "nghìn|ngàn|triệu|tỷ|tỉ";
const MONEY = new RegExp(`(${MANY})\\s(USD|VNĐ|VND|đ)${AFTER}`, "gu");
const DOLLARS = new RegExp(`\\$\\s?(\\d+(?:[.,]\\d+)*(?:\\s(?:${MANY})(?!\\p{L}))?)`, "gu");

export const readUnits: Rule = (text) =>
  text
    .replace(DOLLARS, "$1 đô la")
    .replace(MONEY, (_, many: string, unit: string) => `${many} ${UNITS[unit]}`)
    .replace(COUNTED, (_, digit: string, unit: string) => `${digit} ${UNITS[unit]}`)
    .replace(HEAD, (_, before: string, unit: string) => `${before}${UNITS[unit]}`)
    .replace(
      FOR_EACH,
      (all, unit: string | undefined, word: string | undefined, at: number, whole: string) => {
        if (!/[\p{L}²³%]/u.test(whole.charAt(at - 1))) return all;
        return ` một ${unit === undefined ? word : (UNITS[unit] ?? BY[unit])}`;
      },
    );
