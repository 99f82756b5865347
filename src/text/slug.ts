/** ASCII address parts from Vietnamese names. */
import slugify from "@sindresorhus/slugify";
import { plainForm } from "./plain-form.ts";

const known = new Map<string, string>();

/** `Đồng Tháp Mười` becomes `dong-thap-muoi`; an empty string where no letter or digit is left. */
export function slugOf(name: string): string {
  let slug = known.get(name);
  if (slug === undefined) {
    slug = slugify(plainForm(name));
    known.set(name, slug);
  }
  return slug;
}
