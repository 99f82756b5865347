/** Months as headings: `Tháng 6/2023`. */
export function monthName(month: string, year: string): string {
  return `Tháng ${Number(month)}/${year}`;
}

/** @param address of a month archive: `/2023/06/` */
export function monthNameOf(address: string): string {
  const [, year = "", month = ""] = address.split("/");
  return monthName(month, year);
}
