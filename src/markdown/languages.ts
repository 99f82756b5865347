/** Languages in which a passage of an article may be, by their codes (BCP 47): those that Vietnamese newspapers quote, all from left to right. */
export const LANGUAGES = {
  en: "Anh",
  fr: "Pháp",
  de: "Đức",
  es: "Tây Ban Nha",
  pt: "Bồ Đào Nha",
  it: "Ý",
  nl: "Hà Lan",
  ru: "Nga",
  uk: "Ukraina",
  pl: "Ba Lan",
  cs: "Séc",
  hu: "Hungary",
  sv: "Thụy Điển",
  la: "La-tinh",
  zh: "Trung",
  ja: "Nhật",
  ko: "Hàn",
  km: "Khmer",
  lo: "Lào",
  th: "Thái",
  my: "Miến Điện",
  id: "Indonesia",
  ms: "Mã Lai",
  fil: "Philippines",
  hi: "Hindi",
  sa: "Phạn",
  pi: "Pali",
} as const;

export function isLanguage(code: string): code is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, code);
}
