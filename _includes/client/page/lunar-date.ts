/** The day by the moon's calendar as Vietnam keeps it, which differs from China's by an hour and so, at times, by a month. */

/**
 * Months of the lunar years 2020 to 2099, four digits of base 36 a year: the low 13 bits tell which months have 30 days and not
 * 29, what stands above them after which month there is a second one of its name. Working it out from sun and moon would cost the
 * reader more than being told.
 */
const YEARS =
  "0u9a011y02450gxe01ci14th01et018r0y3b00x701230l3u0296224y02aa0279174b021900x90xgb014d02ay0i1e02oi1e0502lh021h0zot00xi01bp" +
  "0lnu02x61hg202vn02lm13yu021n01220rf9028l01fu0lub02371cff010r023f0ztm012i02910tvu02mi1jth02hh01t914190245014a0rz902w502mi" +
  "0oph02hi1d92011y0245103801ck02w50s5m01aj1imv00x701uj142i029601g40tut0285022z0gtn";
const FIRST_YEAR = 2020;
/** Tết of the first year. */
const FIRST_DAY = Date.UTC(2020, 0, 25);
const DAY = 86_400_000;
const MONTHS = "Giêng Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Mười+Một Chạp".split(" ");
const STEMS = "Canh Tân Nhâm Quý Giáp Ất Bính Đinh Mậu Kỷ".split(" ");
const BRANCHES = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split(" ");

/**
 * @param day midnight of the civil day, as UTC
 * @returns `18 tháng Mười năm Bính Ngọ`; undefined for years that are not in the table
 */
export function formatLunar(day: number): string | undefined {
  let left = Math.floor((day - FIRST_DAY) / DAY);
  if (left < 0) return undefined;
  for (let index = 0; index * 4 < YEARS.length; index++) {
    const code = Number.parseInt(YEARS.slice(index * 4, index * 4 + 4), 36);
    const second = code >> 13;
    for (let month = 0; month < (second ? 13 : 12); month++) {
      const length = 29 + ((code >> month) & 1);
      if (left < length) return written(left + 1, month, second, FIRST_YEAR + index);
      left -= length;
    }
  }
  return undefined;
}

function written(day: number, month: number, second: number, year: number): string {
  const name = MONTHS[second && month >= second ? month - 1 : month]?.replace("+", " ");
  const again = second && month === second ? " nhuận" : "";
  return `${day < 11 ? "mùng " : ""}${day} tháng ${name}${again} năm ${STEMS[year % 10]} ${BRANCHES[(year + 8) % 12]}`;
}
