/** A few short forms, as a newsroom's table has them. */
import { shortForms } from "../../src/search/copy/abbreviations.ts";

export const TABLE = [
  { short: "HĐND", full: "hội đồng nhân dân" },
  { short: "TP", full: "thành phố" },
  { short: "KT-XH", full: "kinh tế - xã hội" },
  { short: "GD&ĐT", full: "giáo dục và đào tạo" },
  { short: "CA", full: "công an" },
  { short: "QĐ", full: "quyết định" },
  { short: "QĐ", full: "quy định" },
];

export const FORMS = shortForms(TABLE);
