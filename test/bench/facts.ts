/** Numbers, dates and names that fit the day of an article. */
import type { Facts } from "./grammar.ts";

export const DISTRICTS: readonly string[] = [
  "Tân An",
  "Đức Hòa",
  "Bến Lức",
  "Cần Giuộc",
  "Cần Đước",
  "Kiến Tường",
  "Châu Thành",
  "Thủ Thừa",
  "Tân Trụ",
  "Đức Huệ",
  "Thạnh Hóa",
  "Tân Thạnh",
  "Mộc Hóa",
  "Vĩnh Hưng",
  "Tân Hưng",
];

const DAY = 86_400_000;

/** @param day midnight of the article's day, as if Vietnam kept UTC */
export function factsOf(day: number): Facts {
  const year = new Date(day).getUTCFullYear();
  const daysAgo = (days: number) => new Date(day - days * DAY);
  return {
    huyen: (random) => random.pick(DISTRICTS),
    so: (random) => grouped(Math.round(10 ** (1 + random.next() * 3))),
    "mot-chu-so": (random) => String(random.int(2, 9)),
    "hai-chu-so": (random) => String(random.int(11, 95)),
    "phan-tram": (random) => `${random.int(2, 99)}${random.chance(0.5) ? `,${random.int(1, 9)}` : ""}%`,
    tien: (random) =>
      random.chance(0.5)
        ? `${random.int(10, 950)} triệu đồng`
        : `${grouped(random.int(1, 2400))},${random.int(1, 9)} tỉ đồng`,
    ngay: (random) => {
      const date = daysAgo(random.int(0, random.chance(0.7) ? 20 : 900));
      return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
    },
    thang: (random) => {
      const date = daysAgo(random.int(0, 330));
      return `tháng ${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
    },
    nam: (random) => String(year - random.int(0, 6)),
    "nam-toi": (random) => String(year + random.int(0, 7)),
    "so-hieu": (random) => {
      const number = Math.ceil(10 ** (random.next() * 3.4));
      return number < 10 ? `0${number}` : String(number);
    },
  };
}

/** 12345 is written 12.345. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}
