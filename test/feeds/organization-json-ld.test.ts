import { describe, expect, it } from "vitest";
import { homeJsonLd } from "../../src/feeds/organization-json-ld.ts";
import { paper } from "./edition-fixture.ts";

describe("structured data of the front page", () => {
  it("introduces the site and the paper", () => {
    expect(homeJsonLd(paper)).toEqual({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "WebSite",
          "@id": "https://bao.example.vn/#website",
          url: "https://bao.example.vn/",
          name: "Báo Đồng Tháp Mười",
          description: "Tin tức & đời sống vùng Đồng Tháp Mười.",
          inLanguage: "vi",
          publisher: {
            "@type": "NewsMediaOrganization",
            "@id": "https://bao.example.vn/#organization",
            name: "Báo Đồng Tháp Mười",
            url: "https://bao.example.vn/",
          },
          potentialAction: {
            "@type": "SearchAction",
            target: {
              "@type": "EntryPoint",
              urlTemplate: "https://bao.example.vn/tim-kiem/?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
          },
        },
        {
          "@type": "NewsMediaOrganization",
          "@id": "https://bao.example.vn/#organization",
          name: "Báo Đồng Tháp Mười",
          url: "https://bao.example.vn/",
          description: "Tin tức & đời sống vùng Đồng Tháp Mười.",
          logo: {
            "@type": "ImageObject",
            url: "https://bao.example.vn/tai-nguyen/icon-512.abc.png",
          },
          email: "toasoan@bao.example.vn",
          parentOrganization: { "@type": "Organization", name: "Tỉnh ủy" },
        },
      ],
    });
  });

  it("tells by which principles the paper works, and where else it is", () => {
    const policies = {
      corrections: "/2023/06/cach-dinh-chinh.html",
      ethics: "https://hoi-nha-bao.example.vn/quy-tac",
    };
    const profiles = ["https://www.facebook.com/dongthapmuoi"];
    const [, told] = homeJsonLd({ ...paper, site: { ...paper.site, policies, profiles } })["@graph"];
    expect(told).toMatchObject({
      correctionsPolicy: "https://bao.example.vn/2023/06/cach-dinh-chinh.html",
      ethicsPolicy: "https://hoi-nha-bao.example.vn/quy-tac",
      sameAs: profiles,
    });
    expect(told).not.toHaveProperty("masthead");
  });
});
