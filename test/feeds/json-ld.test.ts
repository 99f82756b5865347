import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { homeJsonLd, jsonLdScript } from "../../src/feeds/json-ld.ts";
import { paper } from "./edition-fixture.ts";

describe("structured data of the front page", () => {
  it("introduces the site and the paper", () => {
    expect(JSON.parse(jsonLdScript(homeJsonLd(paper)))).toEqual({
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
            width: 512,
            height: 512,
          },
          email: "toasoan@bao.example.vn",
          parentOrganization: { "@type": "Organization", name: "Tỉnh ủy" },
        },
      ],
    });
  });
});

describe("JSON inside a script element", () => {
  const graph = (name: string) =>
    ({ "@context": "https://schema.org", "@graph": [{ "@type": "Thing", name }] }) as const;

  it("cannot end the script or start a comment", () => {
    const script = jsonLdScript(graph("</script><!-- \u2028\u2029"));
    expect(script).toContain(String.raw`"\u003c/script>\u003c!-- \u2028\u2029"`);
  });

  it("says the same after the escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const script = jsonLdScript(graph(name));
        expect(script).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual(graph(name));
      }),
    );
  });
});
