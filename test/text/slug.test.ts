import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/text/slug.ts";

describe("slugOf", () => {
  it.each([
    ["Đồng Tháp Mười", "dong-thap-muoi"],
    ["Học và làm theo Bác", "hoc-va-lam-theo-bac"],
    ["Đồng Tháp Mười".normalize("NFD"), "dong-thap-muoi"],
    ["TP.HCM & vùng ven", "tp-hcm-and-vung-ven"],
    ["…", ""],
  ])("%s becomes %s", (name, slug) => expect(slugOf(name)).toBe(slug));
});
